// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// What is read with the core of the house, one fuzzing program each.
let readers = ["plan", "document", "journal", "table", "sentence", "values", "lines"]

// A package of its own, so that Måltavla's stays without sanitizers and without dependencies. `./run` builds it.
let package = Package(
  name: "maltavla-fuzz",
  dependencies: [.package(name: "maltavla", path: "../..")],
  targets: [
    .target(name: "Holding", swiftSettings: settings),
    .executableTarget(
      name: "arguments",
      dependencies: ["Holding", .product(name: "Arguments", package: "maltavla")],
      swiftSettings: settings),
  ]
    + readers.map { reader in
      .executableTarget(
        name: reader,
        dependencies: ["Holding", .product(name: "MaltavlaCore", package: "maltavla")],
        swiftSettings: settings)
    },
  swiftLanguageModes: [.v6]
)
