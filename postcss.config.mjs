/**
 * Payload's style sheet has one rule that makes a browser look at the whole page again with every letter typed anywhere in
 * the admin: `body:has(.drag-overlay) *`, which is no more than the pointer while a widget of the dashboard is dragged.
 */
const withoutDragOverlay = {
  postcssPlugin: 'without-drag-overlay',
  Rule(rule) {
    if (rule.selector.startsWith('body:has(.drag-overlay)')) rule.remove()
  },
}

export default { plugins: [['@tailwindcss/postcss', {}], withoutDragOverlay] }
