import { expect, it } from 'vitest'
import { oncePerRecord } from '../../../scripts/agreement/judged.js'
import { entry } from './sample.js'

it('keeps one entry per record: an answer before a reason, a reason before silence', () => {
  const silent = entry({ verdict: 'open' })
  const waiting = entry({ verdict: 'open', reason: 'later' })
  const matched = entry()
  expect(oncePerRecord([silent, waiting, silent])).toEqual([waiting])
  expect(oncePerRecord([waiting, matched, silent])).toEqual([matched])
})

it('orders by file and place, in whatever order the tests ran', () => {
  const first = entry({ file: 'a.json', index: 10 })
  const second = entry({ file: 'b.json', index: 2 })
  const third = entry({ file: 'b.json', index: 10 })
  expect(oncePerRecord([third, first, second])).toEqual([first, second, third])
})
