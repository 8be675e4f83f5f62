/** What the demo forms say themselves, which the library has no words for. */
interface Words {
  readonly signUp: string;
  readonly signIn: string;
}

const words: Readonly<Record<string, Words>> = {
  ar: { signUp: 'إنشاء حساب', signIn: 'تسجيل الدخول' },
  cs: { signUp: 'Zaregistrovat se', signIn: 'Přihlásit se' },
  de: { signUp: 'Registrieren', signIn: 'Anmelden' },
  es: { signUp: 'Registrarse', signIn: 'Iniciar sesión' },
  'es-419': { signUp: 'Registrarse', signIn: 'Iniciar sesión' },
  fr: { signUp: 'S’inscrire', signIn: 'Se connecter' },
  he: { signUp: 'הרשמה', signIn: 'התחברות' },
  hi: { signUp: 'साइन अप करें', signIn: 'साइन इन करें' },
  it: { signUp: 'Registrati', signIn: 'Accedi' },
  ja: { signUp: '新規登録', signIn: 'ログイン' },
  ko: { signUp: '가입', signIn: '로그인' },
  nl: { signUp: 'Registreren', signIn: 'Inloggen' },
  pl: { signUp: 'Zarejestruj się', signIn: 'Zaloguj się' },
  'pt-BR': { signUp: 'Cadastrar-se', signIn: 'Entrar' },
  'pt-PT': { signUp: 'Registar-se', signIn: 'Iniciar sessão' },
  ru: { signUp: 'Зарегистрироваться', signIn: 'Войти' },
  sv: { signUp: 'Registrera dig', signIn: 'Logga in' },
  tr: { signUp: 'Kaydol', signIn: 'Giriş yap' },
  uk: { signUp: 'Зареєструватися', signIn: 'Увійти' },
  'zh-Hans': { signUp: '注册', signIn: '登录' },
  'zh-Hant': { signUp: '註冊', signIn: '登入' },
};

const english: Words = { signUp: 'Sign up', signIn: 'Sign in' };

/** The words of a language; English ones for the pseudo-locale. */
export const wordsOf = (tag: string): Words => words[tag] ?? english;
