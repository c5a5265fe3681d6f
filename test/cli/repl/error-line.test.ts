import { ClienteleError } from 'clientele/errors'
import { expect, it } from 'vitest'
import { errorLine } from '../../../src/cli/repl/error-line.js'
import { enterScope, REPL_HELP } from '../../../src/cli/repl/run-repl.js'
import { sample } from '../../../src/cli/repl/scope.js'

enterScope(sample())

it.each([
  [new ReferenceError('bgNbdd is not defined'), 'ReferenceError: bgNbdd is not defined. Did you mean bgNbd?'],
  [new ReferenceError('zzzzzzzz is not defined'), 'ReferenceError: zzzzzzzz is not defined'],
  [new TypeError('bgNbd.fitt is not a function'), 'TypeError: bgNbd.fitt is not a function. Did you mean fit?'],
  [
    new TypeError('lifetime.bgNbd.score is not a function'),
    'TypeError: lifetime.bgNbd.score is not a function. help(lifetime.bgNbd) lists what it has',
  ],
  [new TypeError('mine.fit is not a function'), 'TypeError: mine.fit is not a function'],
  [3, 'thrown: 3'],
  [Object.assign(new Error(), { code: 'ERR_SCRIPT_EXECUTION_INTERRUPTED' }), 'stopped'],
])('%s', (error, line) => {
  expect(errorLine(error)).toBe(line)
})

it('says of an error of the package where, what, the hint and the code', () => {
  const issue = {
    code: 'OUT_OF_RANGE',
    path: 'rows',
    expected: 'a number > 0',
    received: '-1',
    hint: 'Ask for some',
  } as const
  expect(errorLine(new ClienteleError(issue))).toBe(
    'rows: expected a number > 0, received -1. Ask for some [OUT_OF_RANGE]',
  )
})

it('tells who imports that the names are here', () => {
  const error = new SyntaxError('Cannot use import statement outside a module')
  expect(errorLine(error)).toContain('is here already')
  expect(REPL_HELP).toContain('clientele repl')
})
