import { expect, it } from 'vitest'
import { compile } from './compile.js'

const example = (code: string) => ({ file: 'a.md', line: 10, code })

async function valuesOf(code: string): Promise<readonly unknown[]> {
  const values: unknown[] = []
  await compile(example(code)).run({
    load: async name => ({ name, half: (x: number) => x / 2, default: 'the default' }),
    console: { log: () => {}, table: () => {}, error: () => {} },
    check: async (_, run) => {
      const value = await run()
      values.push(value)
      return value
    },
  })
  return values
}

it('hands over the value of every statement with an arrow, wherever the arrow stands', async () => {
  const code = 'const x: number = 3 // => 3\nx + 1; // => 4\n[\n  x,\n]\n// => [3]\nx + 5 // no arrow\n'
  expect(await valuesOf(code)).toEqual([3, 4, [3]])
  expect(compile(example(code)).expectations.map(({ line }) => line)).toEqual([10, 11, 15])
})

it('imports what the example names', async () => {
  expect(await valuesOf("import { half as h, type X } from 'm'\nh(8) // => 4")).toEqual([4])
  expect(await valuesOf("import * as all from 'm'\nall.name // => 'm'")).toEqual(['m'])
  expect(await valuesOf("import type { T } from 'm'\nimport d from 'm'\nd // => ''")).toEqual(['the default'])
})

it('awaits, and joins the aligned lines below an arrow', async () => {
  const { expectations } = compile(example('[1,\n2] // => [1,\n//     2]\n// a remark'))
  expect(expectations.map(({ expected }) => expected)).toEqual(['[1,\n  2]'])
  expect(await valuesOf('await Promise.resolve(7) // => 7')).toEqual([7])
})

it('marks what prints', () => {
  expect(compile(example('console.log(1) // => 1')).expectations[0]?.prints).toBe(true)
})

it('refuses an arrow behind what has no value', () => {
  expect(() => compile(example('function f() {} // => 1'))).toThrow("a.md:10: '// =>' must follow")
})

it('refuses an arrow inside of a statement, such as above a line that continues it', () => {
  expect(() => compile(example('f(1) // => 1\n[2] // => [2]'))).toThrow("a.md:10: '// =>' stands inside")
})
