/** What each warning means to someone who acts on the numbers. */
export const WARNING_WORDS = {
  NOT_CONVERGED: {
    en: 'The model did not settle on an answer. Do not act on these figures.',
    zh: '模型未能收敛，请勿依据这些数字行事。',
  },
  AT_BOUNDARY: {
    en: 'The data do not bound a parameter of the model. Use more data before acting on these figures.',
    zh: '数据不足以确定模型的某个参数，请先取得更多数据再使用这些数字。',
  },
  FLAT_RIDGE: {
    en: 'Very different parameters explain the data equally well. Forecasts may hold, the parameters do not.',
    zh: '差别很大的参数对数据的解释几乎同样好：预测或可参考，参数本身不可采信。',
  },
  NO_STANDARD_ERRORS: {
    en: 'How certain the parameters are cannot be said.',
    zh: '无法给出参数的不确定程度。',
  },
  NO_REPEAT_PURCHASES: {
    en: 'Nobody bought twice, so nothing can be learned about who comes back. Observe for longer.',
    zh: '没有任何客户购买过两次，无法判断谁会回购，请延长观察期。',
  },
  SPEND_FREQUENCY_CORRELATED: {
    en: 'Clients who buy more often spend otherwise per order than the rest, which the model does not know. Values of frequent buyers are off in that direction.',
    zh: '购买频繁的客户每单金额与其他客户不同，而模型并不知情；频繁购买者的价值会因此偏离。',
  },
  SPEND_MEAN_UNDEFINED: {
    en: 'A few very large amounts decide what clients spend on average: an average of new clients does not exist. State an amount for them.',
    zh: '客户平均消费由极少数特别大的金额决定，新客户的平均值不存在，请为他们指定一个金额。',
  },
  OBSERVATION_END_ASSUMED: {
    en: 'Observation is taken to end on the day of the last order. If it went on without orders, say until when.',
    zh: '观察期按最后一笔订单的日期结束；如果之后仍在观察而没有订单，请指明截止日期。',
  },
} as const
