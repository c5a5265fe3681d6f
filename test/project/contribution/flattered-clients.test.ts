import { describe, expect, it } from 'vitest'
import { flatteredClients } from '../../../src/project/contribution/flattered-clients.js'
import { readProfits } from '../../../src/project/contribution/read-profits.js'
import { columnsOf } from './profits.js'

const share = (...shares: readonly number[]): Float64Array => Float64Array.from(shares)

describe('flattered clients', () => {
  it('are written in the decimals of their currency', () => {
    const columns = columnsOf([1000, 3000], ['a', 'b'])
    const why = (currency: string): string =>
      flatteredClients(readProfits({ ...columns, currency }, 'profit'), share(0.5, 0.5), 1)[0]!.why
    expect(why('JPY')).toBe('net interest is 1000 JPY worse than its part')
    expect(why('KWD')).toBe('net interest is 1.000 KWD worse than its part')
  })

  it('say so where a gap does not show in whole minor units', () => {
    const read = readProfits(columnsOf([0.2, 0.4], ['a', 'b']), 'profit')
    expect(flatteredClients(read, share(0.5, 0.5), 1)[0]!.why).toBe('by less than a minor unit in each line')
  })

  it('are none where the index says what profit says', () => {
    expect(flatteredClients(readProfits(columnsOf([1, 3]), 'profit'), share(0.25, 0.75), 9)).toEqual([])
  })
})
