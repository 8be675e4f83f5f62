export { useFormik } from 'formik';
export * from '../reactGivens.tsx';
