import { expect, it } from 'vitest'
import { readDesirability } from '../../../src/project/products/read-desirability.js'

it.each([
  [undefined, 'd', 'INVALID_TYPE'],
  [{}, 'd.kind', 'OUT_OF_RANGE'],
  [{ kind: 'curve' }, 'd.kind', 'OUT_OF_RANGE'],
  [{ kind: 'linear', worst: 0 }, 'd.best', 'INVALID_TYPE'],
  [{ kind: 'linear', worst: Number.NaN, best: 1 }, 'd.worst', 'OUT_OF_RANGE'],
  [{ kind: 'linear', worst: 1, best: 1 }, 'd.best', 'NO_VARIATION'],
  [{ kind: 'linear', worst: 1, best: 2, power: 2 }, 'd.power', 'UNKNOWN_OPTION'],
  [{ kind: 'words', best: [] }, 'd.best', 'EMPTY_INPUT'],
  [{ kind: 'words', best: 'a' }, 'd.best', 'INVALID_TYPE'],
  [{ kind: 'words', best: ['a', true] }, 'd.best[1]', 'INVALID_TYPE'],
  [{ kind: 'words', best: new Array(1) }, 'd.best[0]', 'INVALID_TYPE'],
  [{ kind: 'yes-no', best: 'yes' }, 'd.best', 'INVALID_TYPE'],
  [{ kind: 'yes-no' }, 'd.best', 'INVALID_TYPE'],
  [{ kind: 'yes-no', best: true, worst: false }, 'd.worst', 'UNKNOWN_OPTION'],
])('refuses %j', (desirability, path, code) => {
  expect(() => readDesirability(desirability, 'd')).toThrow(expect.objectContaining({ path, code }))
})

it.each([
  { kind: 'linear', worst: 2, best: -1 },
  { kind: 'words', best: [''] },
  { kind: 'yes-no', best: false },
])('takes %j', desirability => {
  expect(() => readDesirability(desirability, 'd')).not.toThrow()
})
