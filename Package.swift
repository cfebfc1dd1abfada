// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

// One room of the house a target. A room may import what stands below it and nothing else;
// LayeringTests holds every import to this list.
let rooms: [(name: String, below: [String])] = [
  ("Text", []),
  ("Threads", ["Processors"]),
  ("Storage", []),
  ("Goals", ["Text"]),
  ("Reading", ["Goals", "Text"]),
  ("Notation", ["Reading", "Goals", "Text"]),
  ("Drafting", ["Notation", "Reading", "Goals", "Text"]),
  ("Journal", ["Notation", "Goals", "Storage", "Threads", "Checksum", "ByteVectors", "Text"]),
  ("Reports", ["Goals", "Text"]),
  ("Rendering", ["Reports", "Drafting", "Notation", "Reading", "Goals", "Threads", "Text"]),
  ("Arguments", ["Text"]),
]

let core = [
  "Text", "Threads", "Goals", "Reading", "Notation", "Drafting", "Storage", "Journal", "Reports", "Rendering",
]

let package = Package(
  name: "maltavla",
  products: [
    .library(name: "MaltavlaCore", targets: core),
    // A product of its own: whoever reads plans and journals needs no command line.
    .library(name: "Arguments", targets: ["Arguments"]),
    .executable(name: "maltavla", targets: ["maltavla"]),
    .executable(name: "maltavla-bench", targets: ["Benchmarks"]),
  ],
  targets: [
    .target(name: "Checksum"),
    .target(name: "ByteVectors"),
    .target(name: "Processors"),
    // What several test targets share.
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),
    .executableTarget(
      name: "maltavla",
      dependencies: rooms.map { .target(name: $0.name) },
      swiftSettings: settings),
    // Measures the program against others; nothing of it is shipped.
    .executableTarget(
      name: "Benchmarks",
      dependencies: ["Arguments", "Goals", "Journal", "Storage"],
      swiftSettings: settings),
    .testTarget(
      name: "MaltavlaTests",
      dependencies: ["maltavla"] + rooms.map { .target(name: $0.name) },
      exclude: [
        "Transcripts", "Expectations", "Documents", "Hostile/strings.txt", "Hostile/letters.py",
        "Pages/outline.py", "Load/tables.py", "Privacy/numbers.py", "Completions/drive.py",
        "Database/postgres.sh",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "BenchmarksTests",
      dependencies: ["Benchmarks", "Arguments", "Goals", "Journal", "Storage", "TestSupport"],
      swiftSettings: settings),
  ]
    + rooms.map { room in
      .target(
        name: room.name,
        dependencies: room.below.map { .target(name: $0) },
        swiftSettings: settings)
    }
    + rooms.map { room in
      .testTarget(
        name: "\(room.name)Tests",
        dependencies: ["TestSupport", .target(name: room.name)] + room.below.map { .target(name: $0) },
        exclude: room.name == "Reading" ? ["Standard/development.jsonl", "Standard/heldback.jsonl"] : [],
        swiftSettings: settings)
    },
  swiftLanguageModes: [.v6]
)
