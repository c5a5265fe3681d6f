import { describe, expect, it } from 'vitest'
import { checkPortfolio } from '../../../src/records/index.js'

const GROUP = { id: 'G', name: 'Harbour' }

describe('the rows of a table', () => {
  it.each([null, 5, 'rows', new Map(), () => []])('are not %s', rows => {
    expect(checkPortfolio({ groups: rows }).issues).toMatchObject([
      { code: 'INVALID_TYPE', path: 'groups', table: 'groups' },
    ])
    expect(checkPortfolio({ payments: rows }).issues).toMatchObject([
      { code: 'INVALID_TYPE', path: 'payments', expected: 'an array of records, or columns' },
    ])
  })

  it('say what to do about null', () => {
    expect(checkPortfolio({ groups: null }).issues[0]?.hint).toBe('Leave the table out where nothing is known of it')
  })

  it('have no holes, be they billions; what is there is still read', () => {
    const groups: unknown[] = [GROUP, undefined, { id: 'H' }]
    groups.length = 4e9
    delete groups[1]
    expect(checkPortfolio({ groups }).issues).toMatchObject([
      { code: 'MISSING_VALUE', path: 'groups[1]', received: '3999999998 holes' },
      { code: 'MISSING_VALUE', path: 'groups[2].name', row: 2, field: 'name' },
    ])
  })

  it('are told apart from nothing: undefined in a row is no record', () => {
    expect(checkPortfolio({ groups: [undefined] }).issues).toMatchObject([{ code: 'INVALID_TYPE', path: 'groups[0]' }])
  })

  it('name the field of a fault within it', () => {
    const products = [{ id: 'P', name: 'Loan', tags: ['a', ''] }]
    expect(checkPortfolio({ products }).issues).toMatchObject([{ path: 'products[0].tags[1]', row: 0, field: 'tags' }])
  })
})
