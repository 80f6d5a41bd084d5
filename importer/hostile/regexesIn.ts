import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

export type FoundRegex = { place: string; source: string; flags: string }

export type Regexes = {
  literals: FoundRegex[]
  /** Files that put expressions together, and how many. They are only there once the file has run. */
  made: Map<string, number>
}

/** Every regular expression of a folder's TypeScript, tests aside. */
export function regexesIn(folder: string): Regexes {
  const found: Regexes = { literals: [], made: new Map() }
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  for (const file of files.filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))) {
    const path = join(folder, file)
    const source = ts.createSourceFile(
      path,
      readFileSync(path, 'utf8'),
      ts.ScriptTarget.Latest,
      true,
    )
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/')
        const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1
        found.literals.push({
          place: `${path}:${line}`,
          source: node.text.slice(1, end),
          flags: node.text.slice(end + 1),
        })
      } else if (
        (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
        node.expression.getText() === 'RegExp'
      )
        found.made.set(path, (found.made.get(path) ?? 0) + 1)
      ts.forEachChild(node, visit)
    }
    visit(source)
  }
  return found
}
