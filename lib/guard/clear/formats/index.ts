import type { Format } from '../format.ts';
import aave from './aave.ts';
import across from './across.ts';
import beaconDeposit from './beacon-deposit.ts';
import benqi from './benqi.ts';
import celo from './celo.ts';
import circleCctp from './circle-cctp.ts';
import compound from './compound.ts';
import coreDao from './core-dao.ts';
import cowSwap from './cow-swap.ts';
import degate from './degate.ts';
import eigenlayer from './eigenlayer.ts';
import erc20 from './erc-20.ts';
import ethena from './ethena.ts';
import etherFi from './ether-fi.ts';
import feralFile from './feral-file.ts';
import figment from './figment.ts';
import flare from './flare.ts';
import flyingTulip from './flying-tulip.ts';
import governance from './governance.ts';
import hyperliquid from './hyperliquid.ts';
import igra from './igra.ts';
import kiln from './kiln.ts';
import kyberswap from './kyberswap.ts';
import layerZero from './layer-zero.ts';
import layerswap from './layerswap.ts';
import liFi from './li-fi.ts';
import lido from './lido.ts';
import lombard from './lombard.ts';
import midas from './midas.ts';
import morpho from './morpho.ts';
import nft from './nft.ts';
import okx from './okx.ts';
import ondo from './ondo.ts';
import oneInch from './one-inch.ts';
import opensea from './opensea.ts';
import p2p from './p2p.ts';
import permit2 from './permit2.ts';
import poap from './poap.ts';
import polygonStaking from './polygon-staking.ts';
import rarible from './rarible.ts';
import rocketPool from './rocket-pool.ts';
import rollupBridges from './rollup-bridges.ts';
import ronin from './ronin.ts';
import safeWallet from './safe-wallet.ts';
import sei from './sei.ts';
import sky from './sky.ts';
import smartCredit from './smart-credit.ts';
import stakewise from './stakewise.ts';
import starkgate from './starkgate.ts';
import surge from './surge.ts';
import swapPools from './swap-pools.ts';
import swissborg from './swissborg.ts';
import threshold from './threshold.ts';
import uniswap from './uniswap.ts';
import vault from './vault.ts';
import velora from './velora.ts';
import walletConnect from './wallet-connect.ts';
import wrappedCoin from './wrapped-coin.ts';
import zeroX from './zero-x.ts';

/** Every format. Where two have the same form and no contract decides, a standard speaks first, then this order. */
export const FORMATS: readonly Format[] = [
  erc20,
  nft,
  vault,
  governance,
  wrappedCoin,
  permit2,
  safeWallet,
  aave,
  across,
  beaconDeposit,
  benqi,
  celo,
  circleCctp,
  compound,
  coreDao,
  cowSwap,
  degate,
  eigenlayer,
  ethena,
  etherFi,
  feralFile,
  figment,
  flare,
  flyingTulip,
  hyperliquid,
  igra,
  kiln,
  kyberswap,
  layerZero,
  layerswap,
  liFi,
  lido,
  lombard,
  midas,
  morpho,
  okx,
  ondo,
  oneInch,
  opensea,
  p2p,
  poap,
  polygonStaking,
  rarible,
  rocketPool,
  rollupBridges,
  ronin,
  sei,
  sky,
  smartCredit,
  stakewise,
  starkgate,
  surge,
  swapPools,
  swissborg,
  threshold,
  uniswap,
  velora,
  walletConnect,
  zeroX,
];
