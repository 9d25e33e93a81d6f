import type { Format } from '../format.ts';

const MARKET = '(address loanToken, address collateralToken, address oracle, address irm, uint256 lltv) marketParams';
const MARKET_FIELDS = `
          Loan token: marketParams.loanToken as token
          Collateral token: marketParams.collateralToken as token
          Oracle: marketParams.oracle
          Interest model: marketParams.irm
          Lends up to: marketParams.lltv as %16`;

/** Morpho Blue's markets, the same address on every chain, and its bundlers. Source: docs.morpho.org, addresses. */
const format: Format = {
  id: 'morpho',
  protocol: 'Morpho',
  parts: [
    {
      contracts: {
        '1': '0xbbbbbbbbbb9cc5e90e3b3af64bdaf62c37eeffcb',
        '8453': '0xbbbbbbbbbb9cc5e90e3b3af64bdaf62c37eeffcb',
      },
      calls: `
        Lend = supply(${MARKET}, uint256 assets, uint256 shares, address onBehalf, bytes data)
          Amount: assets of marketParams.loanToken max All
          Shares: shares
          For: onBehalf${MARKET_FIELDS}
        Withdraw a loan = withdraw(${MARKET}, uint256 assets, uint256 shares, address onBehalf, address receiver)
          Amount: assets of marketParams.loanToken max All
          Shares: shares
          From: onBehalf
          To: receiver${MARKET_FIELDS}
        Borrow = borrow(${MARKET}, uint256 assets, uint256 shares, address onBehalf, address receiver)
          Amount: assets of marketParams.loanToken
          Shares: shares
          Debtor: onBehalf
          To: receiver${MARKET_FIELDS}
        Repay = repay(${MARKET}, uint256 assets, uint256 shares, address onBehalf, bytes data)
          Amount: assets of marketParams.loanToken max All
          Shares: shares
          Debtor: onBehalf${MARKET_FIELDS}
        Supply collateral = supplyCollateral(${MARKET}, uint256 assets, address onBehalf, bytes data)
          Amount: assets of marketParams.collateralToken max All
          For: onBehalf${MARKET_FIELDS}
        Withdraw collateral = withdrawCollateral(${MARKET}, uint256 assets, address onBehalf, address receiver)
          Amount: assets of marketParams.collateralToken max All
          From: onBehalf
          To: receiver${MARKET_FIELDS}
        Pay off another’s debt = liquidate(${MARKET}, address borrower, uint256 seizedAssets, uint256 repaidShares, bytes data)
          Debtor: borrower
          Collateral to take: seizedAssets of marketParams.collateralToken
          Debt shares: repaidShares${MARKET_FIELDS}
        Flash loan = flashLoan(address token, uint256 assets, bytes data)
          Amount: assets of token
        Let another manage your positions = setAuthorization(address authorized, bool newIsAuthorized)
          Who: authorized
          Allowed: newIsAuthorized
        Let another manage your positions = setAuthorizationWithSig((address authorizer, address authorized, bool isAuthorized, uint256 nonce, uint256 deadline) authorization, (uint8 v, bytes32 r, bytes32 s) signature)
          Owner: authorization.authorizer
          Who: authorization.authorized
          Allowed: authorization.isAuthorized
          Signature valid until: authorization.deadline as date
      `,
      messages: `
        Let another manage your positions = Authorization(authorizer, authorized, isAuthorized, nonce, deadline)
          Owner: authorizer
          Who: authorized
          Allowed: isAuthorized
          Number: nonce
          Valid until: deadline as date
      `,
    },
    {
      contracts: {
        '1': '0x6566194141eefa99af43bb5aa71460ca2dc90245',
        '8453': '0x6bfd8137e702540e7a42b74178a4a49ba43920c4',
      },
      calls: `
        Several steps = multicall((address to, bytes data, uint256 value, bool skipRevert, bytes32 callbackHash)[] bundle)
          Contract: bundle[].to
          Step: bundle[].data of bundle[].to as call
      `,
    },
    {
      calls: `
        Take your tokens in = erc20TransferFrom(address token, address receiver, uint256 amount)
          Amount: amount of token max All
          Goes to: receiver
        Send tokens = erc20Transfer(address token, address receiver, uint256 amount)
          Amount: amount of token max All
          Goes to: receiver
        Take your tokens in = permit2TransferFrom(address token, address receiver, uint256 amount)
          Amount: amount of token max All
          Goes to: receiver
        Deposit = erc4626Deposit(address vault, uint256 assets, uint256 maxSharePriceE27, address receiver)
          Vault: vault as token
          Amount: assets of ~vault max All
          Shares go to: receiver
        Give back vault shares = erc4626Redeem(address vault, uint256 shares, uint256 minSharePriceE27, address receiver, address owner)
          Shares to give back: shares of vault max All
          To: receiver
          Owner of the shares: owner
        Withdraw = erc4626Withdraw(address vault, uint256 assets, uint256 minSharePriceE27, address receiver, address owner)
          Vault: vault as token
          Amount: assets of ~vault max All
          To: receiver
          Owner of the shares: owner
        Wrap = wrapNative(uint256 amount, address receiver)
          Amount to wrap: amount of @coin max All
          Goes to: receiver
        Unwrap = unwrapNative(uint256 amount, address receiver)
          Amount to unwrap: amount of @coin max All
          Goes to: receiver
        Supply collateral = morphoSupplyCollateral(${MARKET}, uint256 assets, address onBehalf, bytes data)
          Amount: assets of marketParams.collateralToken max All
          For: onBehalf${MARKET_FIELDS}
        Lend = morphoSupply(${MARKET}, uint256 assets, uint256 shares, uint256 maxSharePriceE27, address onBehalf, bytes data)
          Amount: assets of marketParams.loanToken max All
          Shares: shares
          For: onBehalf${MARKET_FIELDS}
        Borrow = morphoBorrow(${MARKET}, uint256 assets, uint256 shares, uint256 minSharePriceE27, address receiver)
          Amount: assets of marketParams.loanToken
          Shares: shares
          To: receiver${MARKET_FIELDS}
        Repay = morphoRepay(${MARKET}, uint256 assets, uint256 shares, uint256 maxSharePriceE27, address onBehalf, bytes data)
          Amount: assets of marketParams.loanToken max All
          Shares: shares
          Debtor: onBehalf${MARKET_FIELDS}
        Withdraw collateral = morphoWithdrawCollateral(${MARKET}, uint256 assets, address receiver)
          Amount: assets of marketParams.collateralToken max All
          To: receiver${MARKET_FIELDS}
      `,
    },
  ],
};
export default format;
