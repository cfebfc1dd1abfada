import Reports

extension PaperSections {
  /// What became of the board's earlier actions; too short for a page of its own.
  func earlierActions(of paper: Paper) -> HTMLNode {
    tag("section", class: "area short") {
      tag("header", class: "head") { tag("h2") { say(.section(.earlierActions)) } }
      tag("ul", class: "lines") { for action in paper.earlierActions { tag("li") { say(action) } } }
    }
  }
}
