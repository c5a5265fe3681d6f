/** Whether a satisfaction index may be reported: verdicts, outcomes, and what each check looks at. */
export const INDEX_WORDS = {
  'index.report': { en: 'The index may be reported', zh: '指数可以发布' },
  'index.report-with-care': {
    en: 'The index may be reported together with what is doubtful about it',
    zh: '指数可以发布，但须同时说明存疑之处',
  },
  'index.do-not-report': { en: 'The index should not be reported', zh: '指数不应发布' },
  'index.passed': { en: 'in order', zh: '合格' },
  'index.care': { en: 'doubtful', zh: '存疑' },
  'index.failed': { en: 'speaks against it', zh: '不合格' },
  'index.unknown': { en: 'not known', zh: '未知' },
  'index.convergence': { en: 'whether the model settled on its weights', zh: '模型权重是否收敛' },
  'index.observations-per-path': {
    en: '{value} answer sheets for each path to a construct; at least {threshold} are wanted',
    zh: '每条路径对应 {value} 份答卷，至少应有 {threshold} 份',
  },
  'index.observations': {
    en: '{value} answer sheets; {threshold} are needed to find paths of 0.2',
    zh: '共 {value} 份答卷；要识别 0.2 的路径需 {threshold} 份',
  },
  'index.response': {
    en: '{value} of those asked have answered; below {threshold} look at who did not',
    zh: '应答率 {value}；低于 {threshold} 时须考察未应答者',
  },
  'index.rows-left-out': {
    en: '{value} of the answer sheets have gaps and were left out; at most {threshold} should be',
    zh: '因缺答剔除的答卷占 {value}，不宜超过 {threshold}',
  },
  'index.admissible': {
    en: 'whether corrections for measurement error gave what can be',
    zh: '测量误差修正的结果是否可能',
  },
  'index.composite-reliability': {
    en: 'composite reliability {value}; at least {threshold} is wanted',
    zh: '组合信度 {value}，至少应为 {threshold}',
  },
  'index.variance-extracted': {
    en: 'average variance extracted {value}; at least {threshold} is wanted',
    zh: '平均方差提取量 {value}，至少应为 {threshold}',
  },
  'index.distinctness': {
    en: 'heterotrait-monotrait ratio with {about}: {value}; below {threshold} they are distinct',
    zh: '与“{about}”的 HTMT 为 {value}，低于 {threshold} 方可区分',
  },
  'index.distinctness-interval': {
    en: 'heterotrait-monotrait ratio with {about}: up to {value}; at {threshold} they are the same',
    zh: '与“{about}”的 HTMT 上限为 {value}，达到 {threshold} 即无法区分',
  },
  'index.negative-weights': {
    en: '{value} items with a negative weight: better answers make the index lower ({about})',
    zh: '{value} 个题项权重为负：回答越好指数反而越低（{about}）',
  },
  'index.weights-below-zero': {
    en: '{value} items whose weight may be negative ({about})',
    zh: '{value} 个题项的权重可能为负（{about}）',
  },
  'index.explained': {
    en: 'the model explains {value} of it; at least {threshold} is wanted',
    zh: '模型解释了其 {value}，至少应为 {threshold}',
  },
  'index.failed-resamples': {
    en: '{value} of the resamples could not be estimated; at most {threshold} should be',
    zh: '{value} 的重抽样无法估计，不宜超过 {threshold}',
  },
  'index.sign-flips': {
    en: 'in {value} of the resamples the construct pointed the other way; at most {threshold} should',
    zh: '{value} 的重抽样中构念方向相反，不宜超过 {threshold}',
  },
  'index.precision': {
    en: 'the index is sure to {value} points either way; {threshold} or less is wanted',
    zh: '指数误差 ±{value} 分，应不超过 {threshold} 分',
  },
  'index.overlap': {
    en: '{first} and {second} overlap ({ratio}): paths that hang on telling them apart are uncertain',
    zh: '“{first}”与“{second}”重叠（{ratio}）：依赖二者区分的路径并不可靠',
  },
  'index.overlap-corrected': {
    en: '{first} and {second} overlap ({ratio}), so that corrected paths that hang on telling them apart must not be read',
    zh: '“{first}”与“{second}”重叠（{ratio}），经误差修正且依赖二者区分的路径不可采信',
  },
} as const
