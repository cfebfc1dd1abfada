import Synchronization
import Testing

@testable import maltavla

/// The command line as the system hands it over.
@Suite struct CommandLineTests {
  @Test func withoutItNothingIsDoneAndThatIsSaid() {
    let console = TestConsole()
    let program = Program(console.environment(folder: "/"))
    #expect(program.run(commandLine: []) == .inputOutput)
    let state = console.state.withLock { $0 }
    #expect(state.output.isEmpty)
    #expect(state.complaints.contains("Inget sparat"))
  }

  @Test func theProgramsNameIsNoArgument() {
    let console = TestConsole()
    let program = Program(console.environment(folder: "/"))
    #expect(program.run(commandLine: ["maltavla", "--version"]) == .fine)
    #expect(console.takeScreen() == "maltavla \(Program.version)\n")
  }
}
