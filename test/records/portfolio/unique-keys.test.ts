import { describe, expect, it } from 'vitest'
import { checkPortfolio } from '../../../src/records/index.js'

const faults = (portfolio: object): readonly string[] =>
  checkPortfolio(portfolio).issues.map(({ code, path, received }) => `${code} ${path}: ${received}`)
const statement = (more: object): object => ({ client: 'C', periodEnd: '2024-12-31', currency: 'CNY', ...more })

describe('a key', () => {
  it('is had by one record', () => {
    const product = { id: 'P', name: 'Loan' }
    expect(faults({ products: [product, { ...product, id: 'Q' }, product, product] })).toEqual([
      'DUPLICATE_KEY products[2].id: that of products[0].id: P',
      'DUPLICATE_KEY products[3].id: that of products[0].id: P',
    ])
  })

  it('of several fields differs in one of them; what is not said differs from no', () => {
    expect(
      faults({ statements: [statement({}), statement({ consolidated: false }), statement({ months: 12 })] }),
    ).toEqual([])
    expect(faults({ statements: [statement({}), statement({ periodEnd: new Date('2024-12-31') })] })).toEqual([
      'DUPLICATE_KEY statements[1].client: that of statements[0].client: C | 2024-12-31 |  | ',
    ])
  })

  it('is not confused by the marks within its parts', () => {
    const line = (client: string, item: string): object => ({
      ...statement({ client, item, standard: 'CAS', amount: 1 }),
    })
    expect(faults({ statementLines: [line('A | B', 'C'), line('A', 'B | C'), line('A","B', 'C')] })).toEqual([])
  })

  it('is not missed where a record has none', () => {
    const payment = { facility: 'F', date: '2024-01-31', amount: 5 }
    expect(faults({ payments: [payment, payment, payment] })).toEqual([])
    expect(faults({ payments: [{ ...payment, id: 'P' }, payment, { ...payment, id: 'P' }] })).toHaveLength(1)
  })

  it('of columns is named by its day', () => {
    const instalments = { facility: ['F', 'F', 'F'], due: Int32Array.of(0, 1, 0), amount: Float64Array.of(1, 1, 1) }
    expect(faults({ instalments })).toEqual([
      'DUPLICATE_KEY instalments.facility[2]: that of instalments.facility[0]: F | 1970-01-01',
    ])
  })
})
