import { expect, it } from 'vitest'
import { docCommentExamples, markdownExamples } from './extract.js'

it('finds the ts fences of a Markdown text with their lines and what they print', () => {
  const text =
    '# Title\n\n```ts\n1 + 1 // => 2\n```\n\n```sh\nnpm test\n```\n\n```ts\nlog(3)\n```\n\n```text output\n3\n```\n'
  expect(markdownExamples('a.md', text)).toEqual([
    { file: 'a.md', line: 4, code: '1 + 1 // => 2\n' },
    { file: 'a.md', line: 12, code: 'log(3)\n', output: '3\n' },
  ])
})

it('finds the examples of doc comments up to the next tag or the end', () => {
  const text = [
    'const fake = "/** @example no */"',
    '/**',
    ' * Adds.',
    ' * @example',
    ' * add(1, 2) // => 3',
    ' *',
    ' * add(1, 3) // => 4',
    ' * @param a a number',
    ' * @example',
    ' * ```ts',
    ' * add(0, 0) // => 0',
    ' * ```',
    ' */',
    'export function add() {}',
  ].join('\n')
  expect(docCommentExamples('a.ts', text)).toEqual([
    { file: 'a.ts', line: 5, code: 'add(1, 2) // => 3\n\nadd(1, 3) // => 4' },
    { file: 'a.ts', line: 11, code: 'add(0, 0) // => 0' },
  ])
})
