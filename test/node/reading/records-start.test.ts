import { expect, it } from 'vitest'
import { recordsStart } from '../../../src/node/reading/records-start.js'

it.each([
  ['{"records":[{', 12],
  ['{ "totalSize" : 2, "done":true, "nested":{"records":[1]}, "records" : [ {', 71],
  ['{"id":1}', 0],
  ['{"records":1}', 0],
  ['{}', 0],
  ['{x', 0],
  ['{"a":1 "b"', 0],
  ['{', undefined],
  ['{"rec', undefined],
  ['{"records":', undefined],
  ['{"a":[1,', undefined],
])('of %j is %s', (text, start) => expect(recordsStart(text, 0)).toBe(start))
