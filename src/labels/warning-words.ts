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
  PARAMETERS_CONFOUNDED: {
    en: 'Some parameters stand for each other and cannot be told apart. Forecasts may hold; do not read these parameters one by one.',
    zh: '有些参数可以互相替代，数据无法将其区分：预测或可参考，请勿单独解读这些参数。',
  },
  SMALL_SAMPLE: {
    en: 'There are too few clients for standard errors to be relied on. Take intervals from the likelihood instead.',
    zh: '客户数量太少，标准误不够可靠，请改用似然区间。',
  },
  ONE_TIME_BUYERS_ALIVE: {
    en: 'The model takes everybody who bought once for a client still, however long ago that was. Try a model that lets them leave.',
    zh: '模型认为所有只购买过一次的客户都仍是客户，无论那是多久以前；请改用允许他们流失的模型。',
  },
  NO_STANDARD_ERRORS: {
    en: 'How certain the parameters are cannot be said.',
    zh: '无法给出参数的不确定程度。',
  },
  PERFECT_FIT: {
    en: 'The columns give all outcomes exactly: check whether the outcome is among them.',
    zh: '各列可完全算出结果：请检查结果变量是否混入其中。',
  },
  NO_REPEAT_PURCHASES: {
    en: 'Nobody bought twice, so nothing can be learned about who comes back. Observe for longer.',
    zh: '没有任何客户购买过两次，无法判断谁会回购，请延长观察期。',
  },
  NOBODY_LEFT: {
    en: 'No client has left yet, so how many will cannot be said. Observe for longer.',
    zh: '尚无客户流失，无法判断将有多少客户离开，请延长观察期。',
  },
  NOBODY_RENEWED: {
    en: 'No client has renewed, so how long clients stay cannot be said. Observe cohorts that have some left.',
    zh: '没有任何客户续约，无法判断客户会留存多久，请观察仍有客户的批次。',
  },
  SPEND_FREQUENCY_CORRELATED: {
    en: 'Clients who buy more often spend otherwise per order than the rest, which the model does not know. Values of frequent buyers are off in that direction.',
    zh: '购买频繁的客户每单金额与其他客户不同，而模型并不知情；频繁购买者的价值会因此偏离。',
  },
  SPEND_MEAN_UNDEFINED: {
    en: 'A few very large amounts decide what clients spend on average: an average of new clients does not exist, and totals of value hang on few clients.',
    zh: '客户平均消费由极少数特别大的金额决定，新客户的平均值不存在，价值合计取决于少数客户。',
  },
  OBSERVATION_END_ASSUMED: {
    en: 'Observation is taken to end on the day of the last order. If it went on without orders, say until when.',
    zh: '观察期按最后一笔订单的日期结束；如果之后仍在观察而没有订单，请指明截止日期。',
  },
  EMPTY_SCORES: {
    en: 'Some scores have no client, as many clients share one value. Do not read anything into the gap.',
    zh: '许多客户的取值相同，因此有些分值没有客户；请勿对空缺作任何解读。',
  },
  FIRST_PURCHASE_LEFT_OUT: {
    en: 'Money leaves out the first purchase of every client, so who bought once counts as having spent nothing.',
    zh: '金额不含每位客户的首次购买，因此只购买过一次的客户视为没有消费。',
  },
  INTERVALS_NOT_KEPT: {
    en: 'The log-likelihood lacks the times between purchases, which were not kept. Do not compare it with other models.',
    zh: '未保留购买间隔时间，对数似然因此缺少一个常数，请勿与其他模型比较。',
  },
  UNASSIGNED_SCORES: {
    en: 'Some combinations of scores belong to no segment. Their clients are listed as unassigned.',
    zh: '有些分值组合不属于任何分群，其客户列为“未分群”。',
  },
  HOLDOUT_WITHOUT_VARIATION: {
    en: 'All clients did the same after the observation, so nothing can be said about who was told from whom.',
    zh: '观察期之后所有客户的表现都相同，无法判断模型能否区分客户。',
  },
  CHAINS_DISAGREE: {
    en: 'Repeated samplings of the parameters do not agree. Do not act on these figures; draw more.',
    zh: '多次抽样得到的参数彼此不一致，请勿依据这些数字行事；请增加抽样次数。',
  },
  FEW_EFFECTIVE_DRAWS: {
    en: 'Too few independent draws: the ends of the intervals are rough. Draw more.',
    zh: '有效抽样数太少，区间端点较为粗略，请增加抽样次数。',
  },
  DIVERGENCES: {
    en: 'Sampling could not reach part of what is possible, so the intervals may be too narrow.',
    zh: '抽样未能到达部分可能的取值，区间可能偏窄。',
  },
  SLOW_ENERGY: {
    en: 'Sampling moves slowly into rare values, so the intervals may be too narrow. Draw more.',
    zh: '抽样到达罕见取值的速度较慢，区间可能偏窄，请增加抽样次数。',
  },
  ONE_BIN: {
    en: 'The variable could not be cut into bins that keep the limits, so it tells nothing. Loosen the limits or leave it out.',
    zh: '在给定限制下无法对该变量分箱，它不提供任何信息：请放宽限制或舍弃该变量。',
  },
  EMPTY_CLASS_SMOOTHED: {
    en: 'Some bin has no good or no bad client, so its weight rests on what was added to both. Join it to another bin.',
    zh: '有的分箱中没有好客户或没有坏客户，其权重依赖于平滑项，请与其他分箱合并。',
  },
  WRONG_SIGN: {
    en: 'A characteristic of the scorecard gives more points to clients who by themselves default more often. Do not refuse anybody for it; leave it out or find which other tells the same.',
    zh: '评分卡中有一项特征给违约更多的客户更高的分数。请勿据此拒绝客户；应剔除该特征，或找出与其含义重复的特征。',
  },
  FEW_EVENTS_PER_VARIABLE: {
    en: 'There are few defaults for the number of variables that were tried, so the choice and its points hang on chance. Use more data or fewer variables.',
    zh: '相对于尝试的变量数，违约样本太少，入选的变量及其分值带有偶然性；请增加数据或减少变量。',
  },
  ROUNDING_CHANGES_ORDER: {
    en: 'Whole points are too coarse: many clients change places by rounding. Let more points double the odds.',
    zh: '取整后的分值过粗，许多客户的排序因取整而改变；请增加使好坏比翻倍的分值。',
  },
  BEST_FOUND_ONCE: {
    en: 'Only one start of the search came to the best answer, so a better one may have been missed. Try more starts.',
    zh: '多次随机起点中只有一次达到最优结果，可能错过了更好的结果；请增加起点次数。',
  },
} as const
