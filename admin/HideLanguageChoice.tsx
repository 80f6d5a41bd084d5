/**
 * Takes the choice of a language out of Payload's header as long as this screen stands: the desk asks no question of a
 * language, and the choice would push the header over the edge of a phone. A style of its own, as a rule with
 * `body:has(…)` makes the browser look at the whole page again with every letter that is typed.
 */
export function HideLanguageChoice() {
  return (
    <style>{'.app-header__localizer, .app-header__localizer-spacing { display: none; }'}</style>
  )
}
