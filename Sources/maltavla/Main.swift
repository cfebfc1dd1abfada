import Glibc

/// The program: the system's environment in, an exit status out.
@main
struct Main {
  static func main() {
    let program = Program(Environment.system())
    exit(program.run(commandLine: CommandLine.arguments).rawValue)
  }
}
