import type { Format } from '../format.ts';

/** SmartCredit's loan requests. Source: smartcredit.io documentation. */
const format: Format = {
  id: 'smart-credit',
  protocol: 'SmartCredit',
  parts: [
    {
      contracts: { '1': '0x72e9d9038ce484ee986fea183f8d8df93f9ada13' },
      messages: `
        Ask for a loan = LoanRequest(collateralAddress, initialCollateralAmount, loanAmount, loanTerm, underlyingAddress)
          Loan: loanAmount of underlyingAddress
          Token of the loan: underlyingAddress as token
          Collateral: initialCollateralAmount of collateralAddress
          Token of the collateral: collateralAddress as token
          Interest rate: loanInterestRate
          Term: loanTerm
          Number: loanId
      `,
    },
  ],
};
export default format;
