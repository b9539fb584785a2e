/** Where notices usually go, as the form begins; in both official languages. */
export const NOTICE_DRAFTS = {
  poster: { kk: 'хабарландыру тақтасы', ru: 'доска объявлений' },
  website: { kk: 'әкімдіктің интернет-ресурсы', ru: 'интернет-ресурс акимата' },
  messenger: { kk: 'тұрғындардың WhatsApp чаты', ru: 'чат жителей в WhatsApp' },
  media: { kk: 'аудандық газет', ru: 'районная газета' },
  loudspeaker: { kk: 'ауыл бойынша дауыс зорайтқышпен', ru: 'по громкоговорителю в селе' },
  houseToHouse: { kk: 'үй-үйді аралап', ru: 'подворный обход' },
} as const;

export type NoticeChannel = keyof typeof NOTICE_DRAFTS;
export const NOTICE_CHANNELS = Object.keys(NOTICE_DRAFTS) as readonly NoticeChannel[];
