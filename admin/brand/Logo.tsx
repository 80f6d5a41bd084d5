import '../admin.css'

/** The name of the tool, above the form where one signs in: two facing pages with the fold between them. */
export function Logo() {
  return (
    <span className="fp-logo">
      <span lang="zh-Hans">对照</span>
      <i aria-hidden="true" />
      <span lang="en">Facing Pages</span>
    </span>
  )
}
