import type { Format } from '../format.ts';

const USDS = '0xdc035d45d973e3ec169d2276ddab16f1e407384f';
const SKY = '0x56072c95faa701256059aa122697b133aded9279';
const DAI = '0x6b175474e89094c44da98b954eedeac495271d0f';

/** Sky, formerly Maker: savings, upgrades, rewards. Source: developers.sky.money, deployment addresses. */
const format: Format = {
  id: 'sky',
  protocol: 'Sky',
  parts: [
    {
      contracts: { '1': '0xa3931d71877c0e7a3148cb7eb4463524fec27fbd' },
      calls: `
        Save = deposit(uint256 assets, address receiver, uint16 referral)
          Amount: assets of ${USDS} max All
          Shares go to: receiver
      `,
    },
    {
      contracts: { '1': '0x3225737a9bbb6473cb4a45b7244aca2befdb276a' },
      calls: `
        Change DAI into USDS = daiToUsds(address usr, uint256 wad)
          Amount: wad of ${DAI} max All
          Goes to: usr
        Change USDS into DAI = usdsToDai(address usr, uint256 wad)
          Amount: wad of ${USDS} max All
          Goes to: usr
      `,
    },
    {
      contracts: { '1': '0xa1ea1ba18e88c381c724a75f23a130420c403f9a 0xbdcfca946b6cdd965f99a839e4435bcdc1bc470b' },
      calls: `
        Change MKR into SKY = mkrToSky(address usr, uint256 mkrAmt)
          Amount: mkrAmt of 0x9f8f72aa9304c8b593d555f12ef6589cc3a579a2 max All
          Goes to: usr
        Change SKY into MKR = skyToMkr(address usr, uint256 skyAmt)
          Amount: skyAmt of ${SKY} max All
          Goes to: usr
      `,
    },
    {
      contracts: { '1': '0x0650caf159c5a49f711e8169d4336ecb9b950275 0x10ab606b067c9c461d8893c47c7512472e19e2ce' },
      calls: `
        Stake for rewards = stake(uint256 amount)
          Amount: amount of ${USDS} max All
        Stake for rewards = stake(uint256 amount, uint16 referral)
          Amount: amount of ${USDS} max All
        Unstake = withdraw(uint256 amount)
          Amount: amount of ${USDS} max All
        Take rewards = getReward()
        Unstake and take rewards = exit()
      `,
    },
    {
      contracts: { '1': '0x373238337bfe1146fb49989fc222523f83081ddb' },
      calls: `
        Save = join(address dst, uint256 wad)
          Amount: wad of ${DAI} max All
          For: dst
        Take savings = exit(address dst, uint256 wad)
          Amount: wad of ${DAI} max All
          To: dst
        Take all savings = exitAll(address dst)
          To: dst
      `,
    },
  ],
};
export default format;
