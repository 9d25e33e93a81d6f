import type { LocaleRule } from '@/lib/core/locale.ts';
import { pattern } from './words.ts';

const COIN = "(?:btc|bitcoin|eth|ether|sol|solana|usdt|usdc|bnb|trx|ton|xrp|kripto|token|coin)[a-z']{0,8}";
const BACK = String.raw`(?:iki\skati(?:ni)?|uc\skati(?:ni)?|iki\smisli(?:ni)?|ikiye\skatl[a-z]{1,8}|{{MULT}})`;
const FEE =
  '(?:ucret[a-z]{0,6}|vergi[a-z]{0,5}|komisyon[a-z]{0,5}|depozito[a-z]{0,5}|sigorta[a-z]{0,4}|teminat[a-z]{0,4})';
const THEIRS = "(?:token|para|bakiye|airdrop|odul|kazanc|cekim|varlik|coin|kripto|fon)[a-z']{0,10}";
const CRYPTO = /(?:kripto|token|airdrop|wallet|cuzdan|usdt|usdc|btc|\beth\b|bitcoin|blokzincir|coin)/;

/** What a page asks to be sent or paid before it gives something. Text alone, so milder than the base rules. */
export const SENDS: readonly LocaleRule[] = [
  {
    rule: 'send-to-receive',
    cues: ['gonder', 'yatir', 'aktar', 'transfer', 'katla', 'btc', 'eth', 'bitcoin'],
    patterns: [
      pattern(
        String.raw`\b${COIN}\s(?:[\w]{1,12}\s){0,3}(?:gonder|gonderin|yatir|yatirin|aktar|aktarin)\b{{GAP30}}${BACK}{{GAP20}}\b(?:al|alin|geri|kazan|kazanin|gonderelim)`,
      ),
      pattern(
        String.raw`\b(?:gonder|gonderdig|yatirdig)(?:in|iniz|[a-z]{1,6})\s(?:her\s)?${COIN}\s(?:[\w]{1,12}\s){0,2}(?:iki\skat|ikiye\skatl|iki\smisli)`,
      ),
      pattern(String.raw`\b${COIN}\s(?:ikiye|uce)\skatla(?:yin|yalim)?\b`),
    ],
    not: /(?:puan|testnet|musluk|kaldirac|komisyon|nakit iade)/,
    severity: 'warning',
    examples: {
      flags: [
        '0,5 ETH gönder, iki katını anında al.',
        "Lansmana özel bitcoin'lerini ikiye katla.",
        'Bu adrese USDT gönderin, üç katını geri alın.',
        'İstediğin kadar SOL yatır, 2x geri al.',
        'Etkinlik boyunca gönderdiğiniz her BTC iki katı olarak döner.',
      ],
      passes: [
        'ETH gönder, iki katını al diyen kimseye inanmayın.',
        'Bir ağda ETH gönder, öbür ağda köprü komisyonu düşülmüş olarak al.',
        'Bu hafta USDC yatır, 2x puan al.',
        'Polise göre “1 BTC gönder, iki katını al” yazıyorlardı, şikayet edildi.',
        "Kimse bitcoin'inizi ikiye katlamaz, BTC göndermeyin.",
        'Formu gönder, bir kopyasını al.',
      ],
    },
  },
  {
    rule: 'fee-to-unlock',
    cues: ['ucret', 'vergi', 'komisyon', 'depozito', 'sigorta', 'teminat'],
    patterns: [
      pattern(
        String.raw`\b${THEIRS}\s(?:[\w]{1,12}\s){0,2}(?:cekmek|almak|acmak|serbest\sbirakmak|etkinlestirmek)\sicin\b{{GAP40}}\b${FEE}\s(?:[\w]{1,12}\s){0,2}(?:ode|odeyin|odemeniz|yatir|yatirin|yatirmaniz|gonder|gonderin)\b`,
      ),
      pattern(
        String.raw`\b${FEE}\s(?:[\w]{1,12}\s){0,2}(?:ode|odeyin|yatir|yatirin|gonder|gonderin)\b{{GAP25}}\b${THEIRS}\s(?:[\w]{1,12}\s){0,2}(?:acilsin|acilacak|serbest|cek|cekin|hesabiniza|al|alin)\b`,
      ),
    ],
    not: /(?:\bgaz\b|ag ucret|aga odenen|madenci|gumruk|kutuphane|dusulur|kesilir|gelir vergisi)/,
    near: CRYPTO,
    severity: 'warning',
    examples: {
      flags: [
        'Tokenlerinizi açmak için 0,05 ETH doğrulama ücreti ödeyin.',
        'USDT kazancınızı çekmek için önce %10 vergi yatırın.',
        "Airdrop'u almak için etkinleştirme depozitosu gönderin.",
        'Cüzdandaki bakiyenizi çekmek için sigorta ücretini ödemeniz gerekir, hemen ücreti ödeyin.',
        'Aktivasyon ücretini ödeyin, kripto ödülünüz hesabınıza geçsin.',
      ],
      passes: [
        'Tokenlerinizi çekmek için bize ücret ödemeniz istenmez, istemeyiz.',
        'Tokenlerinizi almak için ağ ücreti ödeyin.',
        'Savcılığa göre kurbanlara “USDT çekmek için vergi yatırın” deniyordu.',
        'Kripto çekmek için vergi yatırın diye isteniyorsa ödemeyin.',
        'Kartınızı almak için kütüphane ücretini ödeyin.',
      ],
    },
  },
];
