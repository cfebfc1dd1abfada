import Storage

/// The plan files of a workspace as bytes.
struct PlanFiles {
  /// The folder's path.
  let path: String
  /// The folder as the user would name it.
  let shownAs: String
  /// The plan files as the user would name them.
  let names: [String]
  /// Those that could be opened, with what they hold.
  let contents: [(name: String, bytes: [UInt8])]
  /// Those that could not.
  let unreadable: [String]

  /// Finds the folder and reads the files in it.
  init(for call: Call) throws(Failure) {
    let place = try WorkspacePlace.found(by: call)
    let found: [String]
    do throws(StorageError) {
      found = try Folder.names(in: place.path)
    } catch {
      throw Failure(.storage(error, whileWriting: false), error.status)
    }
    var contents: [(name: String, bytes: [UInt8])] = []
    var unreadable: [String] = []
    let planFiles = found.filter(PlanFiles.isPlan).sorted()
    for file in planFiles {
      let name = place.shownAs + "/" + file
      do throws(StorageError) {
        contents.append((name, try RegularFile.read(place.path + "/" + file)))
      } catch {
        // One file that cannot be opened keeps nobody from the others; a folder or a file just removed is no plan.
        switch error {
        case .missing, .wrongKind: continue
        default:
          call.complain(.fault, .storage(error, whileWriting: false))
          unreadable.append(name)
        }
      }
    }
    (path, shownAs) = (place.path, place.shownAs)
    names = planFiles.map { place.shownAs + "/" + $0 }
    self.contents = contents
    self.unreadable = unreadable
  }

  /// Whether a file of that name is a plan.
  static func isPlan(_ name: String) -> Bool {
    name.hasSuffix(".md") && !name.hasPrefix(".") && name.lowercased() != "readme.md"
  }
}
