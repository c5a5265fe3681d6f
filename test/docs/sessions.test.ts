/**
 * Types every `repl` fence of docs into a session, and compares all of what comes out. The fences of a page are one session.
 * `UPDATE_DOCS=1 npx vitest run test/docs/sessions.test.ts` writes them anew.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { sourceFiles } from '../../scripts/files.js'
import { session } from '../cli/repl/session.js'

const FENCE = /^```repl\n([\s\S]*?)^```$/gm
const UPDATE = process.env['UPDATE_DOCS'] === '1'

const pages = sourceFiles('docs', '.md').flatMap(file => {
  const text = readFileSync(file, 'utf8')
  const fences = [...text.matchAll(FENCE)].map(([, fence = '']) => fence)
  return fences.length === 0 ? [] : [{ file, text, fences }]
})

it('finds the tour', () => {
  expect(pages.map(({ file }) => file)).toEqual(['docs/repl.md'])
})

it.each(pages)('$file', async ({ file, text, fences }) => {
  const outputs: string[] = []
  for (const fence of fences) outputs.push((await session(typedIn(fence), true)).all)
  if (UPDATE)
    writeFileSync(
      file,
      text.replaceAll(FENCE, () => `\`\`\`repl\n${outputs.shift() ?? ''}\`\`\``),
    )
  else expect(outputs).toEqual(fences)
})

function typedIn(fence: string): readonly string[] {
  return fence
    .split('\n')
    .flatMap(line => /^(?:>|\.\.\.)(?: (.*)|$)/.exec(line)?.slice(1) ?? [])
    .map(line => line ?? '')
}
