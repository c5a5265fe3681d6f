/**
 * Runs every example of README.md, docs and the doc comments of src, and compares every `// => value`.
 * `UPDATE_DOCS=1 npx vitest run test/docs` writes the values anew.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { format } from 'node:util'
import { describe, expect, it } from 'vitest'
import { sourceFiles } from '../../scripts/files.js'
import { agrees, type Outcome, textOf } from './compare.js'
import { compile } from './compile.js'
import { docCommentExamples, type Example, markdownExamples } from './extract.js'

const UPDATE = process.env['UPDATE_DOCS'] === '1'

const docs = existsSync('docs') ? sourceFiles('docs', '.md') : []
const guides = ['README.md', ...docs.filter(file => !file.startsWith('docs/reference/'))]
const examples = [
  ...guides.flatMap(file => markdownExamples(file, readFileSync(file, 'utf8'))),
  ...sourceFiles('src').flatMap(file => docCommentExamples(file, readFileSync(file, 'utf8'))),
]

describe.each([...new Set(examples.map(({ file }) => file))])('%s', file => {
  it.each(examples.filter(example => example.file === file))('line $line', async example => {
    const { wrong, output } = await run(example)
    expect(wrong).toEqual([])
    if (example.output !== undefined) expect(output.trim()).toBe(example.output.trim())
  })
})

async function run(example: Example): Promise<{ wrong: string[]; output: string }> {
  const { expectations, run } = compile(example)
  const printed: string[] = []
  const wrong: string[] = []
  const log = (...values: unknown[]): void => void printed.push(format(...values))

  await run({
    load: specifier => import(/* @vite-ignore */ specifier),
    console: { log, error: () => {}, table: log },
    check: async (index, statement) => {
      const expectation = expectations[index]
      if (!expectation) throw new RangeError(`no expectation ${index}`)
      const before = printed.length
      const outcome = await settle(statement, expectation.prints ? () => printed.slice(before).join('\n') : undefined)
      if (!agrees(expectation.expected, outcome)) {
        if (UPDATE) rewrite(example.file, expectation.line, textOf(outcome))
        else wrong.push(`${example.file}:${expectation.line}: says ${expectation.expected}, is ${textOf(outcome)}`)
      }
      return 'value' in outcome ? outcome.value : undefined
    },
  })
  return { wrong, output: printed.join('\n') }
}

async function settle(statement: () => unknown, printed: (() => string) | undefined): Promise<Outcome> {
  try {
    const value = await statement()
    return printed ? { printed: printed() } : { value }
  } catch (thrown) {
    return { thrown }
  }
}

function rewrite(file: string, line: number, text: string): void {
  const lines = readFileSync(file, 'utf8').split('\n')
  lines[line - 1] = (lines[line - 1] ?? '').replace(/\/\/ =>.*$/, () => `// => ${text.replaceAll(/\s+/g, ' ')}`)
  writeFileSync(file, lines.join('\n'))
}
