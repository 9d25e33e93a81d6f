import type { PassageRule } from '@/lib/core/passage.ts';
import { family } from './family.ts';

const rule: PassageRule = {
  id: 'price-or-income-talk',
  row: 'token',
  title: 'Talks of price or income',
  explains: false,
  window: 1,
  least: 1,
  must: [],
  families: [
    family(
      'income',
      'passive earn maximi high attractive generous lucrative stable consistent sustainable great massive huge unlimited extra daily monthly profit generate make refer income roi apy apr',
      String.raw`\bpassive income\b|\bearning potential\b|\bearn(?:ing)? more\b|\bmaximi[sz]e (?:your |their )?(?:earnings|profits?|returns?|yields?)\b|\b(?:high|higher|attractive|generous|lucrative|stable|consistent|sustainable|great|massive|huge|unlimited|extra|daily|monthly) (?:\w{1,14} )?(?:returns?|yields?|profits?|earnings|income|gains|rewards|apy|apr)\b|\bprofit(?:ability|able|s)?\b{{GAP30}}\b(?:for|to) (?:holders|investors|stakers|users|you)\b|\b(?:earn|generate|make)\w{0,3} (?:\w{1,14} )?(?:profits?|returns?|income|money)\b|\brefer(?:ral)?s? (?:and|&|to) earn\b|\bincome streams?\b|\btheir (?:\w{1,14} ){0,3}profitability\b|\b(?:apy|apr|roi)\b{{GAP12}}{{PCT}}|{{PCT}}\s?(?:daily|per day|a day|monthly|apy|apr|roi)\b`,
    ),
    family(
      'pressure',
      'buy upward deflation demand positive purchas flywheel value price increase boost driv support enhanc scarcity long hard to x',
      String.raw`\b(?:buy(?:ing)?|upwards?|deflationary|demand|positive|purchas\w{1,4}) pressure\b|\bflywheel\b|\b(?:value|price) (?:appreciation|growth|increase|rise)\b|\b(?:increase|increases|increasing|boost\w{0,3}|driv\w{1,3}|support\w{0,3}|enhanc\w{1,3}) (?:the )?(?:token(?:'s)? |coin(?:'s)? |its )(?:value|price|scarcity|demand)\b|\bprice is (?:the )?(?:lowest|lower)\b|\blong[- ]term value (?:of|for) (?:the )?(?:tokens?|holders|\$[a-z]{2,6})\b|\bvalue (?:of|to) (?:the )?(?:\$[a-z]{2,6}|tokens?|holders)\b{{GAP20}}\b(?:increases?|rises?|grows?|appreciates?)\b|\bbuy-?backs?\b|\bhard-?capped\b|\bto the moon\b|{{MULT}} (?:gains?|returns?|potential|growth)`,
    ),
  ],
  source: ['SEC-AI-ALERT', 'CFTC-AI', 'MICA-6'],
  examples: {
    flags: [
      'Stake for a passive income.',
      'Maximise your returns with our pools.',
      'Holders earn 2% daily.',
      'Buybacks create constant buying pressure.',
      'Every burn boosts the token price.',
      'The launch price is the lowest you will see.',
    ],
    passes: [
      'Earn a certificate when you finish the course.',
      'The price per GPU-hour is 0.9 dollars.',
      'We do not promise a passive income.',
      'Beware of pages that talk of passive income.',
      'The value of the field is read from the form.',
      'Is this a passive income?',
    ],
  },
};
export default rule;
