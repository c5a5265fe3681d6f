import { expect, it } from 'vitest'
import { HELP } from '../../src/cli/help.js'
import { OutputError } from '../../src/cli/output.js'
import { listen } from './listen.js'

it.each([[[]], [['help']], [['--help']], [['-h']]])('helps: %j', async args => {
  expect(await listen(args)).toEqual({ printed: HELP, complaints: '', exitCode: 0 })
})

it('knows its version', async () => {
  expect((await listen(['--version'])).printed).toMatch(/^clientele \d+\.\d+\.\d+\n$/)
})

it('complains about a command it does not know, in the language asked for', async () => {
  const { complaints, printed, exitCode } = await listen(['apraise', '--language', 'zh'])
  expect({ printed, exitCode }).toEqual({ printed: '', exitCode: 2 })
  expect(complaints).toMatchInlineSnapshot(`
    "clientele: 没有这个选项
      位置  command
      应为  appraise, check or repl
      实为  apraise
      建议  See clientele --help
      代码  UNKNOWN_OPTION
    "
  `)
})

it('says in one line that its output cannot be written, and nothing where nobody reads it', async () => {
  const failing = (code: string) => async (): Promise<void> => {
    throw new OutputError(Object.assign(new Error('write'), { code }))
  }
  expect(await listen(['--help'], { print: failing('ENOSPC') })).toEqual({
    printed: '',
    complaints: 'clientele: The output cannot be written: no space left on the disk\n',
    exitCode: 2,
  })
  expect(await listen(['--help'], { print: failing('EPIPE') })).toEqual({ printed: '', complaints: '', exitCode: 141 })
})

it('owns up to a fault of its own, without a stack', async () => {
  const now = (): number => {
    throw new RangeError('no clock')
  }
  const { complaints, exitCode } = await listen(['appraise', 'orders.csv'], { now })
  expect({ complaints, exitCode }).toEqual({
    complaints: 'clientele: This should not have happened: no clock\n',
    exitCode: 1,
  })
})
