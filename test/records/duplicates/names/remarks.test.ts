import { expect, it } from 'vitest'
import { withoutRemarks } from '../../../../src/records/duplicates/names/remarks.js'

it.each([
  ['harbour ltd (in liquidation)', 'harbour ltd'],
  ['harbour ltd closed', 'harbour ltd'],
  ['harbour ltd (formerly kansmor)', 'harbour ltd'],
  ['bauer gmbh i l', 'bauer gmbh'],
  ['港湾有限公司(已注销)', '港湾有限公司'],
  ['港湾有限公司 停用', '港湾有限公司'],
  ['港湾有限公司(原远海有限公司)', '港湾有限公司'],
])('leaves what is said of a company out of its name: %s', (plain, name) => {
  expect(withoutRemarks(plain).trim()).toBe(name)
})

it.each(['closed circuit systems', 'formerly', 'do not use', '清算中', '草原物流'])('keeps %s', name => {
  expect(withoutRemarks(name)).toBe(name)
})
