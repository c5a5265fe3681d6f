import { describe, expect, it } from 'vitest'
import {
  amountHint,
  amountOf,
  clientOf,
  dateHint,
  dayOf,
  isUnclearAmount,
  unclearAmountHint,
} from '../../src/node/order-cells.js'

describe('dates', () => {
  it.each(['1997-09-30', ' 1997-09-30 ', '19970930', '1997-09-30 23:59:59', '1997-09-30T10:00:00Z'])(
    'reads %j',
    cell => {
      expect(dayOf(cell)).toBe(10134)
    },
  )

  it.each([
    ['03/04/2024', 'Is 03 the day or the month? Write dates as YYYY-MM-DD'],
    ['13.04.2024', 'Write dates as YYYY-MM-DD'],
    ['4/4/24', 'Write dates as YYYY-MM-DD'],
    ['2024-02-30', 'There is no such day'],
    ['45383', "It looks like a spreadsheet's count of days. Write dates as YYYY-MM-DD"],
    ['1711929600', 'It looks like a count of seconds. Write dates as YYYY-MM-DD'],
    ['yesterday', 'Write dates as YYYY-MM-DD'],
    ['', undefined],
  ])('refuses %j', (cell, hint) => {
    expect(dayOf(cell)).toBe(undefined)
    expect(dateHint(cell)).toBe(hint)
  })
})

describe('amounts', () => {
  it.each([
    ['12.50', 12.5],
    [' 7 ', 7],
    ['.5', 0.5],
    ['5.', 5],
    ['-3', -3],
    ['+1e3', 1000],
  ])('reads %j', (cell, amount) => {
    expect(amountOf(cell)).toBe(amount)
  })

  it.each([
    ['€12.50', 'Leave the currency out. Write amounts as 1234.56'],
    ['12.50 EUR', 'Leave the currency out. Write amounts as 1234.56'],
    ['USD12', 'Leave the currency out. Write amounts as 1234.56'],
    ['12,50', 'Use a decimal point. Write amounts as 1234.56'],
    ['1,234.56', 'Leave out what separates thousands, and use a decimal point. Write amounts as 1234.56'],
    ['1.234,56', 'Leave out what separates thousands, and use a decimal point. Write amounts as 1234.56'],
    ["1'234", 'Leave out what separates thousands, and use a decimal point. Write amounts as 1234.56'],
    ['1 234 567', 'Leave out what separates thousands, and use a decimal point. Write amounts as 1234.56'],
    ['(12.50)', 'Write a negative amount with a minus in front, such as -12.50'],
    ['12.50-', 'Write a negative amount with a minus in front, such as -12.50'],
    ['n/a', 'Write amounts as 1234.56'],
    ['0x10', 'Write amounts as 1234.56'],
    ['Infinity', 'Write amounts as 1234.56'],
    ['1e999', 'No amount is beyond 1e300'],
    ['-1e308', 'No amount is beyond 1e300'],
    ['', undefined],
  ])('refuses %j', (cell, hint) => {
    expect(amountOf(cell)).toBe(undefined)
    expect(amountHint(cell)).toBe(hint)
  })
})

it.each([
  ['1.234', true],
  [' -12.500 ', true],
  ['999.000', true],
  ['0.125', false],
  ['1234.567', false],
  ['12.50', false],
  ['1.2345', false],
  ['1234', false],
])('knows whether the point of %j may separate thousands', (cell, unclear) => {
  expect(isUnclearAmount(cell)).toBe(unclear)
})

it('says how to make such an amount clear', () => {
  expect(unclearAmountHint(' -1.234 ')).toBe(
    'Among semicolons a point may separate thousands or decimals. Write -1234 or -1.2340',
  )
})

it('reads clients as they are, but for blanks around them', () => {
  expect(clientOf(' 007 ')).toBe('007')
  expect(clientOf('a client of 客户 with a long name')).toBe('a client of 客户 with a long name')
})
