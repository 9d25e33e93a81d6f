import type { Format } from '../format.ts';

/** Aave: pools of v2 and v3, and the gateway for the chain's coin. Source: aave.com/docs, aave-address-book. */
const format: Format = {
  id: 'aave',
  protocol: 'Aave',
  parts: [
    {
      contracts: {
        '1': '0x87870bca3f3fd6335c3f4ce8392d69350b4fa4e2 0x7d2768de32b0b80b7a3454c06bdac94a69ddc7a9',
        '10': '0x794a61358d6845594f94dc1db02a252b5b4814ad',
        '100': '0xb50201558b00496a145fe76f7424749556e326d8',
        '137': '0x794a61358d6845594f94dc1db02a252b5b4814ad 0x8dff5e27ea6b7ac08ebfdf9eb090f32ee9a30fcf',
        '146': '0x5362dbb1e601abf3a4c14c22ffeda64042e5eaa3',
        '324': '0x78e30497a3c7527d953c6b1e3541b021a98ac43c',
        '1088': '0x90df02551bb792286e8d4f13e0e357b4bf1d6a57',
        '1868': '0xdd3d7a7d03d9fd9ef45f3e587287922ef65ca38b',
        '8453': '0xa238dd80c259a72e81d7e4664a9801593f98d1c5',
        '9745': '0x925a2a7214ed92428b5b1b090f80b25700095e12',
        '42161': '0x794a61358d6845594f94dc1db02a252b5b4814ad',
        '42220': '0x3e59a31363e2ad014dcbc521c4a0d5757d9f3402',
        '43114': '0x794a61358d6845594f94dc1db02a252b5b4814ad 0x4f01aed16d97e3ab5ab2b501154dc9bb0f1a5a2c',
        '59144': '0xc47b8c00b0f69a36fa203ffeac0334874574a8ac',
        '534352': '0x11fcfe756c05ad438e312a7fd934381537d3cffe',
      },
      calls: `
        Supply = supply(address asset, uint256 amount, address onBehalfOf, uint16 referralCode)
          Amount to supply: amount of asset max All
          Collateral goes to: onBehalfOf
        Supply = deposit(address asset, uint256 amount, address onBehalfOf, uint16 referralCode)
          Amount to supply: amount of asset max All
          Collateral goes to: onBehalfOf
        Supply = supplyWithPermit(address asset, uint256 amount, address onBehalfOf, uint16 referralCode, uint256 deadline, uint8 permitV, bytes32 permitR, bytes32 permitS)
          Amount to supply: amount of asset max All
          Collateral goes to: onBehalfOf
          Permit valid until: deadline as date
        Withdraw = withdraw(address asset, uint256 amount, address to)
          Amount to withdraw: amount of asset max Max
          To: to
        Borrow = borrow(address asset, uint256 amount, uint256 interestRateMode, uint16 referralCode, address onBehalfOf)
          Amount to borrow: amount of asset
          Interest rate: interestRateMode as 1=stable,2=variable
          Debtor: onBehalfOf
        Repay a loan = repay(address asset, uint256 amount, uint256 interestRateMode, address onBehalfOf)
          Amount to repay: amount of asset max All
          Interest rate: interestRateMode as 1=stable,2=variable
          Debtor: onBehalfOf
        Repay a loan = repayWithPermit(address asset, uint256 amount, uint256 interestRateMode, address onBehalfOf, uint256 deadline, uint8 permitV, bytes32 permitR, bytes32 permitS)
          Amount to repay: amount of asset max All
          Interest rate: interestRateMode as 1=stable,2=variable
          Debtor: onBehalfOf
          Permit valid until: deadline as date
        Repay a loan with collateral = repayWithATokens(address asset, uint256 amount, uint256 interestRateMode)
          Amount to repay: amount of asset max All
          Interest rate: interestRateMode as 1=stable,2=variable
        Use as collateral = setUserUseReserveAsCollateral(address asset, bool useAsCollateral)
          Asset: asset as token
          As collateral: useAsCollateral
        Change the rate = swapBorrowRateMode(address asset, uint256 rateMode)
          Asset: asset as token
          Rate now: rateMode as 1=stable,2=variable
        Pay off another’s debt = liquidationCall(address collateralAsset, address debtAsset, address user, uint256 debtToCover, bool receiveAToken)
          Debt to pay: debtToCover of debtAsset max All
          Collateral to take: collateralAsset as token
          Debtor: user
        Choose an efficiency mode = setUserEMode(uint8 categoryId)
          Category: categoryId
        Flash loan = flashLoanSimple(address receiverAddress, address asset, uint256 amount, bytes params, uint16 referralCode)
          Amount: amount of asset
          Receiver: receiverAddress
      `,
    },
    {
      contracts: {
        '1': '0xd01607c3c5ecaba394d8be377a08590149325722',
        '10': '0x5f2508cae9923b02316254026cd43d7902866725',
        '100': '0x721b9abab6511b46b9ee83a1aba23bdacb004149',
        '137': '0xbc302053db3aa514a3c86b9221082f162b91ad63',
        '146': '0x061d8e131f26512348ee5fa42e2df1ba9d6505e9',
        '324': '0xae2b00d676130bdf22582781bbba8f4f21e8b0ff',
        '1868': '0x6376d4df995f32f308f2d5049a7a320943023232',
        '8453': '0xa0d9c1e9e48ca30c8d8c3b5d69ff5dc1f6dffc24',
        '9745': '0x54bdcc37c4143f944a3ee51c892a6cbdf305e7a0',
        '42161': '0x5283beced7adf6d003225c13896e536f2d4264ff',
        '43114': '0x2825ce5921538d17cc15ae00a8b24ff759c6cdae',
        '59144': '0x31a239f3e39c5d8ba6b201ba81ed584492ae960f',
        '534352': '0xe79ca44408dae5a57ea2a9594532f1e84d2edaa4',
      },
      calls: `
        Supply = depositETH(address pool, address onBehalfOf, uint16 referralCode)
          Amount to supply: @value of @coin
          Collateral goes to: onBehalfOf
        Withdraw = withdrawETH(address pool, uint256 amount, address to)
          Amount to withdraw: amount of @coin max All
          To: to
        Withdraw = withdrawETHWithPermit(address pool, uint256 amount, address to, uint256 deadline, uint8 permitV, bytes32 permitR, bytes32 permitS)
          Amount to withdraw: amount of @coin max All
          To: to
          Permit valid until: deadline as date
        Repay a loan = repayETH(address pool, uint256 amount, address onBehalfOf)
          Amount to repay: amount of @coin max All
          Debtor: onBehalfOf
        Repay a loan = repayETH(address pool, uint256 amount, uint256 rateMode, address onBehalfOf)
          Amount to repay: amount of @coin max All
          Debtor: onBehalfOf
        Borrow = borrowETH(address pool, uint256 amount, uint16 referralCode)
          Amount to borrow: amount of @coin
          Debtor: @from
        Borrow = borrowETH(address pool, uint256 amount, uint256 interestRateMode, uint16 referralCode)
          Amount to borrow: amount of @coin
          Debtor: @from
      `,
    },
    {
      messages: `
        Let another borrow for you = DelegationWithSig(delegatee, value, nonce, deadline)
          Borrower: delegatee
          Amount: value of @to
          Valid until: deadline as date
      `,
      calls: `
        Let another borrow for you = approveDelegation(address delegatee, uint256 amount)
          Borrower: delegatee
          Amount: amount of @to
      `,
    },
  ],
};
export default format;
