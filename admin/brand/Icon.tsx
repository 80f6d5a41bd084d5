import '../admin.css'

/** An open book seen from above: the way home, in the admin's header. */
export function Icon() {
  return (
    <svg
      className="fp-icon"
      viewBox="0 0 20 20"
      width="20"
      height="20"
      role="img"
      aria-label="对照 Facing Pages"
    >
      <path
        d="M2 3.5h7v13H2zM11 3.5h7v13h-7z"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
      />
      <path d="M4 7h3M4 10h3M13 7h3M13 10h3M13 13h3" stroke="currentColor" strokeWidth="1.2" />
    </svg>
  )
}
