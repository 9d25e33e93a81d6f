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
  ],
};
export default format;
