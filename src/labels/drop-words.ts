/** What was left out or merged, and what became of it. */
export const DROP_WORDS = {
  'after-observation': { en: 'rows after the end of observation: left out', zh: '行晚于观察期结束：已排除' },
  'first-seen-in-holdout': {
    en: 'clients whose first order came after the end of observation: left out',
    zh: '位客户的首单晚于观察期结束：已排除',
  },
  'same-day': {
    en: 'further rows of a client on the same day: merged into one purchase, amounts added',
    zh: '行与同一客户同一天的订单重复：合并为一次购买，金额相加',
  },
  'same-period': {
    en: 'further rows of a client in the same period: merged into one purchase, amounts added',
    zh: '行与同一客户同一时期的订单重复：合并为一次购买，金额相加',
  },
  'zero-amount': {
    en: 'purchases without an amount above zero: counted as purchases, kept out of mean amounts',
    zh: '次购买的金额不大于零：计为购买，但不计入平均金额',
  },
  'zero-order': {
    en: 'orders that came to nothing, free or used up by refunds: left out, as was asked',
    zh: '笔订单金额为零（免费或已全额退款）：按要求排除',
  },
  refund: {
    en: 'refunds: taken off an earlier order or left out, as was asked',
    zh: '笔退款：按要求从之前的订单扣除或排除',
  },
  'refund-beyond-order': {
    en: 'purchases whose refunds were larger: what is beyond them is left out',
    zh: '次购买的退款超过其金额：超出部分已排除',
  },
  'refund-without-order': {
    en: 'refunds of clients without an earlier order: left out',
    zh: '笔退款之前没有该客户的订单：已排除',
  },
  'without-spend': {
    en: 'clients without an order that counts for spend: left out of the spending model',
    zh: '位客户没有计入消费的订单：不参与消费模型的估计',
  },
  'invalid-row': { en: 'rows at fault: left out', zh: '行有错误：已排除' },
} as const
