import { expect, it } from 'vitest'
import { simplifiedName } from '../../../src/records/statements/traditional-names.js'

it.each([
  ['物業、廠房及設備', '物业、厂房及设备'],
  ['貿易及其他應收款項', '贸易及其他应收款项'],
  ['經營活動所得現金淨額', '经营活动所得现金净额'],
  ['除稅前溢利', '除税前溢利'],
  ['預付帐款', '预付账款'],
  ['存货 Inventories', '存货 Inventories'],
])('writes %s as %s', (name, simplified) => {
  expect(simplifiedName(name)).toBe(simplified)
})
