/** What the transcript editor says: kinds of passages, the gutter, and the forms of figures and notes. */

export const messagesTranscript = {
  kind: { zh: '类别', en: 'Kind' },
  speaker: { zh: '说话人', en: 'Speaker' },
  nobody: { zh: '无说话人', en: 'Nobody' },
  several: { zh: '多个', en: 'Several' },
  passageIs: { zh: '这一段是', en: 'This passage is' },
  comma: { zh: '，', en: ', ' },

  figure: { zh: '图片', en: 'Figure' },
  figures: { zh: '图片', en: 'Figures' },
  picture: { zh: '图片文件', en: 'Picture' },
  sourceUrl: { zh: '原图地址', en: 'Original address' },
  sourceUrlHint: {
    zh: '原文中的图片地址，只供编辑查阅，读者的浏览器不会加载',
    en: 'Where the article had the picture. For editors only: readers’ browsers never load it',
  },
  alt: { zh: '替代文字', en: 'Alternative text' },
  altHint: {
    zh: '给看不到图的读者：图上有什么。留空则用图片自己的',
    en: 'For readers who cannot see it. Left empty, the picture’s own is used',
  },
  caption: { zh: '图说', en: 'Caption' },
  credit: { zh: '图片来源', en: 'Credit' },
  inlineNote: { zh: '注', en: 'Note' },
  inlineNotes: { zh: '注', en: 'Notes' },
  noteText: { zh: '注文', en: 'Text of the note' },

  unsafeUrl: {
    zh: '请填写网址（http 或 https）、邮箱地址（mailto:）或本站路径。',
    en: 'Give a web address (http or https), a mail address (mailto:) or a path on this site.',
  },
  unsafePicture: {
    zh: '请填写以 http 或 https 开头的网址。',
    en: 'Give a web address that starts with http or https.',
  },
} as const
