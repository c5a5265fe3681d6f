import { runInThisContext } from 'node:vm'
import { expect, it } from 'vitest'
import { isUnfinished, scriptOf } from '../../../src/cli/repl/syntax.js'

it.each([
  'f(a',
  'f({ a: 1',
  '`abc',
  '/* x',
  '1 +',
  '[1,',
  'function f() {',
  'x.map(y =>',
  'const x = await f(',
  'if (x)',
])('waits for more behind %s', code => {
  expect(isUnfinished(code)).toBe(true)
})

it.each([
  'f(a)',
  'f(a b)',
  "'abc",
  'x = 1 2',
  ')',
  'foo bar',
  'const x',
  '',
  '// a remark',
  'await f()',
  'for (;;) {}',
])('takes %s as it is', code => {
  expect(isUnfinished(code)).toBe(false)
})

it('reads braces as an object where they can be one, and as a block before a semicolon', () => {
  expect(runInThisContext(scriptOf('{ a: 1 }\n'))).toEqual({ a: 1 })
  expect(runInThisContext(scriptOf('{ a: 1 };'))).toBe(1)
  expect(scriptOf('{ const a = 1; a }')).toBe('{ const a = 1; a }')
})

it('awaits in expressions, in statements, and where names are made, which last', async () => {
  expect(await runInThisContext(scriptOf('await Promise.resolve(7);'))).toBe(7)
  await runInThisContext(
    scriptOf('const { awaited, other: [two] } = await Promise.resolve({ awaited: 1, other: [2] })'),
  )
  expect(runInThisContext('awaited + two')).toBe(3)
  await runInThisContext(scriptOf('if (true) { await 1; globalThis.done = true }'))
  expect(runInThisContext('done')).toBe(true)
})

it('leaves what is wrong to be complained about', () => {
  expect(scriptOf('await 3 4')).toBe('await 3 4')
  expect(scriptOf("'await'")).toBe("'await'")
})
