import { describe, expect, test } from 'vitest';
import { LANGUAGE_SAMPLE, tellLanguage } from '@/lib/core/text/language.ts';

const TOLD: readonly (readonly [lang: string, text: string])[] = [
  ['en', 'Stake now for up to 480% APY and see what it does.'],
  ['en', 'The blockchain (区块链) is a ledger that nobody owns.'],
  ['en', 'We met at the Café de la Paix and talked about the release.'],
  ['zh', '加入 NeuraSwarm 的 Discord 和 Telegram 社区'],
  ['zh', '稳赚不赔'],
  ['zh', '穩賺不賠,每日收益5%'],
  ['ja', 'ウォレットを接続してください'],
  ['ja', 'NeuraSwarm のトークンを受け取る'],
  ['ko', '지갑 연결'],
  ['ko', 'NeuraSwarm 토큰 에어드랍 받기'],
  ['ru', 'Подключите кошелёк, чтобы получить airdrop NeuraSwarm'],
  ['ru', 'Гарантированный доход каждый день'],
  ['uk', 'Під’єднайте гаманець та отримайте винагороду'],
  ['bg', 'Свържете портфейла си и ще получите награда от нас'],
  ['es', 'Conecta tu billetera y reclama tu airdrop'],
  ['es', 'Rentabilidad garantizada'],
  ['pt', 'Conecte sua carteira e resgate o airdrop hoje'],
  ['tr', 'Cüzdanını bağla, ödülünü al'],
  ['tr', 'Hemen katıl ve günlük kazanç elde et'],
  ['vi', 'Kết nối ví để nhận thưởng'],
  ['vi', 'ket noi vi de nhan thuong ngay cho nguoi dung'],
  ['de', 'Verbinden Sie Ihre Wallet und erhalten Sie Ihre Belohnung'],
  ['fr', 'Connectez votre portefeuille pour recevoir les jetons'],
  ['it', 'Collega il tuo portafoglio e ricevi la ricompensa'],
  ['id', 'Hubungkan dompet Anda untuk mendapatkan hadiah yang besar'],
  ['nl', 'Verbind je wallet en krijg een beloning voor het netwerk'],
  ['pl', 'Połącz portfel, aby odebrać nagrodę, która czeka'],
  ['ar', 'اربط محفظتك للحصول على المكافأة'],
];

describe('tells the language', () => {
  test.each(TOLD)('%s: %s', (lang, text) => {
    expect(tellLanguage(text)).toEqual({ lang, sure: true });
  });

  test.each(['', '480%', 'NeuraSwarm', 'Launch app', '0x52908400098527886E0F7030069857D2E4169EE7', '🚀🚀', '$LOOM'])(
    'is not sure about %j',
    (text) => {
      expect(tellLanguage(text).sure).toBe(false);
    },
  );

  test('looks at the beginning only', () => {
    const text = `${'The network is yours and it does what you want. '.repeat(20)}${'und der die das '.repeat(500)}`;
    expect(text.slice(0, LANGUAGE_SAMPLE)).not.toContain('und');
    expect(tellLanguage(text).lang).toBe('en');
  });
});
