/**
 * Runs every example of README.md, docs and the doc comments of src, and compares every `// => value`.
 * `UPDATE_DOCS=1 npx vitest run test/docs` writes the values anew.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { allExamples } from './all-examples.js'
import { runExample } from './run-example.js'

const UPDATE = process.env['UPDATE_DOCS'] === '1'

const examples = allExamples()

describe.each([...new Set(examples.map(({ file }) => file))])('%s', file => {
  it.each(examples.filter(example => example.file === file))('line $line', async example => {
    const { wrong, output } = await runExample(example, specifier => import(/* @vite-ignore */ specifier))
    if (UPDATE) for (const { line, is } of wrong) rewrite(file, line, is)
    else expect(wrong).toEqual([])
    if (example.output !== undefined) expect(output.trim()).toBe(example.output.trim())
  })
})

function rewrite(file: string, line: number, text: string): void {
  const lines = readFileSync(file, 'utf8').split('\n')
  lines[line - 1] = (lines[line - 1] ?? '').replace(/\/\/ =>.*$/, () => `// => ${text.replaceAll(/\s+/g, ' ')}`)
  writeFileSync(file, lines.join('\n'))
}
