/** Why a service suggests no translation. */
export const suggestErrors = {
  'suggest-off': {
    zh: '这个网站没有接机器翻译。',
    en: 'This site has no service that suggests translations.',
  },
  'suggest-key': {
    zh: '翻译服务不认这个网站的密钥，请管理员查看 SUGGEST_KEY。',
    en: 'The translation service does not accept the key of this site. An admin can look at SUGGEST_KEY.',
  },
  'suggest-settings': {
    zh: '翻译服务不接受这样的请求，请管理员查看 SUGGEST_URL 和 SUGGEST_MODEL。',
    en: 'The translation service does not take such requests. An admin can look at SUGGEST_URL and SUGGEST_MODEL.',
  },
  'suggest-quota': {
    zh: '翻译服务的额度用完了，请管理员处理。',
    en: 'The allowance at the translation service is used up. An admin can see to it.',
  },
  'suggest-limited': {
    zh: '翻译服务说请求太多，试了几次都不行。请过一会儿再试。',
    en: 'The translation service says that it is asked too often, also after a few tries. Try again in a while.',
  },
  'suggest-unavailable': {
    zh: '翻译服务现在有故障，试了几次都不行。请过一会儿再试。',
    en: 'The translation service is out of order, also after a few tries. Try again in a while.',
  },
  'suggest-unreachable': {
    zh: '连不上翻译服务，试了几次都不行。请过一会儿再试。',
    en: 'The translation service can’t be reached, also after a few tries. Try again in a while.',
  },
  'suggest-timeout': {
    zh: '翻译服务太久没有回答。请过一会儿再试。',
    en: 'The translation service took too long. Try again in a while.',
  },
  'suggest-declined': {
    zh: '翻译服务不肯译这一段，请自己译。',
    en: 'The translation service declined this passage. Please translate it yourself.',
  },
  'suggest-cut': {
    zh: '这一段太长，翻译服务没有译完，请自己译。',
    en: 'This passage is too long for the translation service. Please translate it yourself.',
  },
  'suggest-empty': {
    zh: '翻译服务什么也没有译出来。',
    en: 'The translation service answered with no words.',
  },
} as const
