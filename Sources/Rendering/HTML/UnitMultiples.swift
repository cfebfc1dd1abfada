import Goals
import Reports

extension PaperSections {
  /// The course of each arbetarekommun towards one goal, small and side by side.
  func multiples(_ courses: UnitCourses, number: Int, asOf: Day) -> HTMLNode {
    tag("section", class: "multiples") {
      tag("h3") {
        say(.courses(say(courses.name)))
        " "
        tag("small") { say(.coursesNote(asOf)) }
      }
      tag("ul") {
        for (index, course) in courses.courses.enumerated() {
          tag("li") {
            tag("p") {
              course.unit ?? say(.whole)
              " "
              hidden(course.outlook, say(.outlook(course.outlook, course.reason)))
              if let share = course.share, share >= 0 {
                tag("span", class: "share") { book.numbers.percent(share) }
              }
            }
            SmallCourse(course.chart, book, hasFan: false).among(
              id: "\(prefix)m\(number)-\(index)",
              title: course.unit ?? say(.whole),
              deviation: course.deviation, isFirst: index == 0)
          }
        }
      }
    }
  }

  /// A mark whose word only a screen reader says: the key stands below the table.
  @HTMLBuilder
  func hidden(_ outlook: Outlook, _ words: String) -> [HTMLNode] {
    Symbol.mark(outlook)
    tag("span", class: "aside") { words + " " }
  }
}
