import { expect, it } from 'vitest'
import { session } from './session.js'

it('prints what lines are worth, over several lines where one is not finished', async () => {
  expect(
    await session(['base.size', 'let doubled = [1,', '  2].map(x => 2 * x)', '', '// a remark', 'doubled']),
  ).toEqual({
    printed: '2000\n[ 2, 4 ]\n',
    all: '2000\n[ 2, 4 ]\n',
    complaints: '',
    exitCode: 0,
  })
})

it('echoes lines as they were typed', async () => {
  expect((await session(['[1,', '2]', '', 'undefined'], true)).printed).toBe(
    '> [1,\n... 2]\n[ 1, 2 ]\n>\n> undefined\n',
  )
})

it('stops at the first fault, says its line and the code', async () => {
  const { printed, complaints, exitCode } = await session([
    '1',
    'bgNbd.expectedPurchases(',
    'bgNbd.fit(base),',
    'base, {})',
    '2',
  ])
  expect({ printed, exitCode }).toEqual({ printed: '1\n', exitCode: 2 })
  expect(complaints).toBe(
    'clientele: line 2: options.horizon: expected a number or { value, unit }, received undefined [INVALID_TYPE]\n',
  )
})

it('says where an input that has no end begins', async () => {
  const { complaints, exitCode } = await session(['1', 'f(', 'a'])
  expect({ complaints, exitCode }).toEqual({
    complaints: 'clientele: line 2: the input ends before this is finished\n',
    exitCode: 2,
  })
})

it('is over when it was stopped', async () => {
  const stop = "throw Object.assign(new Error('x'), { code: 'ERR_SCRIPT_EXECUTION_INTERRUPTED' })"
  expect((await session([stop])).exitCode).toBe(130)
})
