/**
 * What every read made for a visitor has to say. The Local API skips access control unless it is told otherwise,
 * answers in another language where one is missing, and loads whole documents; each is wrong on a public page.
 *
 * @type {Record<string, readonly string[]>}
 */
const required = {
  find: ['overrideAccess', 'locale', 'fallbackLocale', 'select'],
  findByID: ['overrideAccess', 'locale', 'fallbackLocale', 'select'],
  findGlobal: ['overrideAccess', 'locale', 'fallbackLocale', 'select'],
  // A count returns no document, and takes neither a fallback nor a selection.
  count: ['overrideAccess', 'locale'],
}

const mustBeFalse = ['overrideAccess', 'fallbackLocale']

/** @type {import('eslint').Rule.RuleModule} */
export const visitorReads = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      missing: 'A read for visitors says {{ name }}.',
      notFalse: '{{ name }} is false in a read for visitors.',
      hidden: 'Write the options of this read out where it is made, so that they can be checked.',
    },
  },
  create(context) {
    return {
      CallExpression(node) {
        if (node.callee.type !== 'MemberExpression') return
        const { object, property } = node.callee
        const names = property.type === 'Identifier' ? required[property.name] : undefined
        if (!names) return
        const options = node.arguments[0]
        if (options?.type !== 'ObjectExpression') {
          // `list.find(test)` is an array's.
          if (isPayload(object)) context.report({ node, messageId: 'hidden' })
          return
        }
        for (const name of names) {
          const value = valueOf(options, name)
          if (!value) context.report({ node, messageId: 'missing', data: { name } })
          else if (
            mustBeFalse.includes(name) &&
            !(value.type === 'Literal' && value.value === false)
          )
            context.report({ node: value, messageId: 'notFalse', data: { name } })
        }
      },
    }
  },
}

function isPayload(/** @type {import('estree').Node} */ node) {
  if (node.type === 'Identifier') return node.name === 'payload'
  return (
    node.type === 'MemberExpression' &&
    node.property.type === 'Identifier' &&
    node.property.name === 'payload'
  )
}

function valueOf(
  /** @type {import('estree').ObjectExpression} */ options,
  /** @type {string} */ name,
) {
  for (const entry of options.properties) {
    if (entry.type === 'Property' && entry.key.type === 'Identifier' && entry.key.name === name)
      return entry.value
  }
  return undefined
}
