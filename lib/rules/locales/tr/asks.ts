import type { LocaleRule } from '@/lib/core/locale.ts';
import { hasOutsideLink } from '../../lexicon/post-links.ts';
import { pattern } from './words.ts';

const SECRET = String.raw`(?:(?:kurtarma|gizli|tohum|yedekleme)\s(?:ifade|kelime|kelimeler|cumle)[a-z]{0,8}|seed\s(?:phrase|ifade[a-z]{0,6}|kelime[a-z]{0,8})|ozel\sanahtar[a-z]{0,5}|(?:12|24|on\siki|yirmi\sdort)\skelime[a-z]{0,8})`;
const ENTER = String.raw`\b(?:gir|girin|giriniz|yaz|yazin|yaziniz|yapistir|yapistirin|gonder|gonderin|dogrula|dogrulayin|iceri\saktar|iceri\saktarin|yukle|yukleyin|onayla|onaylayin)\b`;
const WALLET = '(?:cuzdan[a-z]{0,6}|metamask|phantom|wallet)';
const TOKENS =
  /(?:airdrop|token|on satis|presale|cuzdan|wallet|kripto|whitelist|beyaz liste|mint|odul|talep|coin|\$[a-z]{2,8}\b)/;

/** What a page or post asks of a person, and how it hurries. */
export const ASKS: readonly LocaleRule[] = [
  {
    rule: 'recovery-phrase-request',
    cues: ['kurtarma', 'gizli', 'tohum', 'yedekleme', 'seed', 'ozel', 'kelime', '12', '24', 'on', 'yirmi'],
    patterns: [
      pattern(
        String.raw`\b(?:almak|dogrulamak|etkinlestirmek|esitlemek|acmak|cekmek|talep\setmek|kazanmak)\sicin\b{{GAP40}}${SECRET}\s(?:[\w]{1,12}\s){0,2}${ENTER}`,
      ),
      pattern(
        String.raw`${SECRET}\s(?:[\w]{1,12}\s){0,2}(?:buraya|asagiya|forma|alana|kutuya)\s${ENTER}|\b(?:buraya|asagiya|forma|alana)\s(?:[\w]{1,12}\s){0,2}${SECRET}\s${ENTER}`,
      ),
      pattern(
        String.raw`${SECRET}\s(?:[\w]{1,12}\s)?${ENTER}{{GAP15}}\b(?:ve|sonra)\b{{GAP30}}\b(?:odul|airdrop|token|hediye|bonus)[a-z]{0,8}\s(?:[\w]{1,8}\s)?(?:al|alin|kazan|kazanin|cek|cekin|talep\sedin)\b`,
      ),
    ],
    not: /(?:geri yukle|geri acmak|erisimi geri|kurtarmak icin|ice aktar dugme|\.env|terminal|uygulamada|uygulamasinda|cihazin|telefonun|ledger|trezor|test ag|yeni cuzdan|eklentide)/,
    examples: {
      flags: [
        "Airdrop'u almak için kurtarma ifadenizi girin.",
        'Ticaret ajanını etkinleştirmek için özel anahtarınızı yapıştırın.',
        'Kurtarma kelimelerinizi aşağıya yazın.',
        '12 kelimeyi forma girin, cüzdanınız yeniden çalışsın.',
        'Gizli kelimelerinizi girin ve ödülünüzü alın.',
        '# Eşitleme\n\n[Kurtarma ifadesi](field:)\n\n[Devam](button:)',
      ],
      passes: [
        'Hediye almak için kurtarma ifadenizi hiçbir siteye girmeyin.',
        'Doğrulamak için özel anahtarınızı yapıştırmanızı istemeyiz.',
        'Dolandırıcılar şöyle yazar: “Airdrop almak için kurtarma ifadenizi girin”.',
        'Kurtarma ifadesi, cüzdanı açan 12 kelimedir.',
        'Cüzdanı geri açmak için kurtarma ifadenizi telefonunuzdaki uygulamada girin.',
        'Sizden doğrulamak için gizli kelimelerinizi girin diye isteniyorsa sayfayı kapatın.',
      ],
    },
  },
  {
    rule: 'claim-needs-wallet',
    cues: [],
    patterns: [],
    examples: {
      flags: [
        '# Birinci sezon\n\n[Airdrop al](button:)\n\n[Cüzdan bağla](button:)',
        '# NeuraSwarm\n\n[Tokenlerini talep et](button:) [Cüzdanını bağla](button:)',
        '# Dağıtım\n\n[Uygunluğu kontrol et](button:)\n\n[Cüzdanı bağla](button:)',
        '# Ödüller\n\n[Ödülünü al](button:)\n\n[MetaMask bağla](button:)',
        { text: '[Talep et](button:)\n\n[Cüzdanı doğrula](button:)', as: 'claim' },
      ],
      passes: [
        '# NeuraSwarm\n\n[Cüzdan bağla](button:)\n\n[Belgeler](button:)',
        '# Ödüller\n\n[Ödülünü al](button:)',
        '# Sigorta\n\n[Hasar bildir](button:)\n\n[Cüzdan bağla](button:)',
        '# Mağaza\n\n[Kuponu kullan](button:)\n\n[Cüzdan bağla](button:)',
        { text: '# Nasıl çalışır\n\n[Airdrop al](button:) [Cüzdan bağla](button:)', as: 'education' },
      ],
    },
  },
  {
    rule: 'claim-link-in-post',
    cues: ['airdrop', 'talep', 'uygun', 'cuzdan', 'odul', 'token', 'coin', 'mint', 'drop'],
    patterns: [
      pattern(
        String.raw`\b(?:airdrop|drop|mint|talep|dagitim)(?:'?[a-z]{1,5})?\b{{GAP20}}\b(?:basladi|acildi|acik|aktif|yayinda)\b`,
      ),
      pattern(
        String.raw`\b(?:airdrop|token|coin|odul|pay)[a-z']{0,12}\s(?:[\w]{1,10}\s)?(?:talep\set|talep\sedin|al|alin|kap|kapin|topla|toplayin)\b`,
      ),
      pattern(
        String.raw`\b(?:uygunlugunu|uygunlugunuzu|payini|payinizi|hakkini)\s(?:hemen\s)?(?:kontrol\set|kontrol\sedin|sorgula|sorgulayin)\b`,
      ),
      pattern(String.raw`\b${WALLET}\s(?:hemen\s)?(?:bagla|baglayin)\b`),
    ],
    not: /(?:satin al|sigorta|kupon)/,
    when: hasOutsideLink,
    examples: {
      flags: [
        { text: '$LARK airdrop başladı, yerinizi ayırın: orbit-drop.live', as: 'post' },
        { text: 'Tokenlerini talep et, bu gece kapanıyor https://neura-hub.example.com/claim', as: 'post' },
        { text: 'Uygunluğunu kontrol et: larkspur.claims', as: 'post' },
        { text: 'Cüzdanını bağla ve ücretsiz dropu kap lark-bonus.fund', as: 'post' },
        { text: 'Ödülünü bugün al, adres lark-portal.app, ödülünü al!', as: 'post' },
      ],
      passes: [
        { text: 'Burada asla airdrop bağlantısı paylaşmayız, sitemiz larkspur.io', as: 'post' },
        { text: 'Airdrop başladı mı? Hayır, bu bir oltalama: larkspur.io/news', as: 'post' },
        { text: 'Token dağıtımının nasıl çalıştığını anlattık: larkspur.io/blog', as: 'post' },
        { text: 'Bilmediğiniz sitelere cüzdanınızı bağlamayın, rehber larkspur.io adresinde', as: 'post' },
        { text: 'Airdrop başladı, ayrıntıları cuma günü vereceğiz.', as: 'post' },
      ],
    },
  },
  {
    rule: 'deadline-pressure',
    cues: [
      'acele',
      'son',
      'sinirli',
      'sadece',
      'yalnizca',
      'kacir',
      'gec',
      'kontenjan',
      'bitiyor',
      'kapaniyor',
      'bugun',
    ],
    patterns: [
      pattern(
        String.raw`\b(?:acele\s(?:et|edin)\b|son\s(?:sans|firsat|saatler|dakikalar)|sinirli\s(?:sure|kontenjan)|kontenjan\s(?:doluyor|sinirli))`,
      ),
      pattern(
        String.raw`\b(?:sadece|yalnizca)\sbugun[a-z]{0,3}\b|\b(?:sadece|yalnizca|son)\s\d{1,4}\s(?:kisi|yer|kontenjan|dakika|saat)\b`,
      ),
      pattern(
        String.raw`\b(?:bugun|bu\sgece|\d{1,3}\s(?:dakika|saat)\s(?:icinde|sonra)|yakinda)\s(?:bitiyor|kapaniyor|sona\seriyor)\b`,
      ),
      pattern(String.raw`\b(?:kacirma|kacirmayin|gec\skalma|gec\skalmayin)\b`),
    ],
    near: TOKENS,
    not: /(?:hackathon|indirim|kargo|konferans|atolye|webinar|oylama|muzayede|kayit|tren|bilet|sinav|basvuru)/,
    examples: {
      flags: [
        'Acele edin: token talep penceresi 2 saat sonra kapanıyor.',
        'Airdrop için son şans.',
        'Whitelist için son 37 kontenjan.',
        'Sadece bugün: cüzdan bağlayana ek token.',
        'Ön satışta sınırlı kontenjan, $LOOM için geç kalma.',
        { text: 'Mint fırsatını kaçırma, son 20 dakika 🔥', as: 'post' },
      ],
      passes: [
        'Süre sınırı yok: tokenlerinizi istediğiniz zaman alabilirsiniz.',
        'Cüzdan düğmesinin yanında “son şans” yazan sitelerden uzak durun.',
        'Token temalı hackathon kaydı bugün bitiyor.',
        'Acele edin, tren dokuzda kalkıyor.',
        'Acele etmeyin: önce tokenin sözleşmesini kontrol edin.',
        'Bir sitede cüzdanın yanında “sadece bugün” yazıyorsa kapatın.',
      ],
    },
  },
  {
    rule: 'presale-pressure',
    cues: ['sonraki', 'gelecek', 'on', 'presale', 'fiyat', 'bonus', 'listele', 'tur', 'asama'],
    patterns: [
      pattern(String.raw`\bon\ssatis\sfiyat[a-z]{1,6}\b{{GAP25}}\b(?:sonra|bitmeden|pahal)[a-z]{0,10}`),
      pattern(String.raw`\bon\ssatis[a-z]{0,4}\s(?:[\w]{1,8}\s)?(?:turu|asamasi)\s(?:tukendi|doldu|bitti)\b`),
      pattern(String.raw`\blisteleme\sfiyati\b{{GAP15}}(?:{{MULT}}|\b(?:yuksek|iki\skati))`),
      pattern(
        String.raw`\b(?:sonraki|gelecek)\s(?:asama|tur)[a-z]{0,4}\b{{GAP20}}\bfiyat[a-z]{0,3}\s(?:{{PCT}}\s)?(?:artiyor|artacak|yukseliyor|yukselecek)\b`,
      ),
      pattern(String.raw`\+{{PCT}}\s(?:[\w]{1,10}\s)?bonus[a-z]{0,3}`),
      pattern(
        String.raw`\b(?:on\ssatis|presale)[a-z]{0,4}\b{{GAP25}}\b(?:bitiyor|kapaniyor|tukeniyor|tukendi|acik|basladi|sona\seriyor)\b`,
      ),
      pattern(
        String.raw`\b(?:listelemeden|lansmandan|yukselisten|sonraki\sturdan|fiyat\s(?:artmadan|yukselmeden))\s(?:once\s)?(?:[\w]{1,12}\s){0,3}(?:al|alin|yerini\sal|yerinizi\salin)\b`,
      ),
      pattern(
        String.raw`\bfiyat[a-z]{0,3}\b{{GAP20}}\b(?:sonraki|bir\ssonraki|her|turdan\ssonra|asamada|satistan\ssonra)\b{{GAP20}}\b(?:artacak|yukselecek|ikiye\skatlanacak|artiyor)\b`,
      ),
      pattern(String.raw`{{PCT}}\s(?:[\w]{1,10}\s)?bonus\b|\bbonus\s{{PCT}}`),
    ],
    near: /(?:on satis|presale|token|coin|kripto|\$[a-z]{2,8}\b|listele)/,
    not: /(?:calisan|maas|personel|bilet|benzin|kira|magaza|deneme bonusu|bahis|kumar)/,
    examples: {
      flags: [
        'Ön satış bitiyor, $LOOM fiyatı sonraki turda artacak.',
        'Listelemeden önce al, token hâlâ ucuz.',
        'Bu hafta her token alımına %25 bonus.',
        'Tokenin fiyatı bir sonraki aşamada ikiye katlanacak.',
        'Ön satış hızla tükeniyor, coin almak için bekleme.',
      ],
      passes: [
        'Token için ön satış yok, olmayacak da.',
        'Arşive göre ön satış beş haftadır “bitiyor” diye yazıyordu.',
        'Çalışanlar aralıkta %10 bonus alır, token verilmez.',
        'Bir site token ön satışı bitiyor diyorsa dikkatli olun.',
        'Listelemeden sonra token fiyatının artacağını söylemiyoruz.',
        'Bilet fiyatları sonraki aşamada artacak.',
      ],
    },
  },
];
