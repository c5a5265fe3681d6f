/**
 * What is written behind a name and is no part of it: that the company is wound up, or was called otherwise.
 *
 * @module
 */

const ENDED =
  'in liquidation|in voluntary liquidation|in administration|in receivership|in insolvency|in liquidazione|en liquidation|i l|il|i abw|' +
  'dissolved|closed|inactive|do not use|duplicate'
const FORMERLY = 'formerly known as|formerly|previously|f k a|fka|vormals|ehemals|anciennement|antes'

const WESTERN = new RegExp(`^(.*[^\\s(])(?:\\s*\\(|\\s+)\\s*(?:(?:${ENDED})|(?:${FORMERLY})\\s.*?)[\\s)]*$`, 'u')
const CHINESE =
  /[\s(]*(?:已?注销|已?吊销|清算中?|破产清算|已?停用|作废|重复|请勿使用)[\s)]*$|\((?:原|曾用|前称)[^)]*\)\s*/gu

/** A name that `plainText` has made plain, without such remarks; something always stays. */
export function withoutRemarks(plain: string): string {
  const bare = (WESTERN.exec(plain)?.[1] ?? plain).replace(CHINESE, ' ')
  return /[^\s()]/u.test(bare) ? bare : plain
}
