import type { Format } from '../format.ts';
import aave from './aave.ts';
import beaconDeposit from './beacon-deposit.ts';
import celo from './celo.ts';
import circleCctp from './circle-cctp.ts';
import compound from './compound.ts';
import cowSwap from './cow-swap.ts';
import eigenlayer from './eigenlayer.ts';
import erc20 from './erc-20.ts';
import ethena from './ethena.ts';
import governance from './governance.ts';
import hyperliquid from './hyperliquid.ts';
import kyberswap from './kyberswap.ts';
import liFi from './li-fi.ts';
import lido from './lido.ts';
import lombard from './lombard.ts';
import midas from './midas.ts';
import morpho from './morpho.ts';
import nft from './nft.ts';
import okx from './okx.ts';
import oneInch from './one-inch.ts';
import permit2 from './permit2.ts';
import safe from './safe.ts';
import stakewise from './stakewise.ts';
import uniswap from './uniswap.ts';
import vault from './vault.ts';
import velora from './velora.ts';
import wrappedCoin from './wrapped-coin.ts';

/** Every format. Where two have the same form and no contract decides, a standard speaks first, then this order. */
export const FORMATS: readonly Format[] = [
  erc20,
  nft,
  vault,
  governance,
  wrappedCoin,
  permit2,
  safe,
  aave,
  beaconDeposit,
  celo,
  circleCctp,
  compound,
  cowSwap,
  eigenlayer,
  ethena,
  hyperliquid,
  kyberswap,
  liFi,
  lido,
  lombard,
  midas,
  morpho,
  okx,
  oneInch,
  stakewise,
  uniswap,
  velora,
];
