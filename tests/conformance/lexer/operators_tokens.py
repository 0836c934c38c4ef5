a, b = 7, 2
print(a+b, a-b, a*b, a/b, a//b, a%b, a**b, a<<b, a>>b, a&b, a|b, a^b, a<b, a>b, a<=b, a>=b, a==b, a!=b)
x = 10
x+=1; print(x)
x-=2; print(x)
x*=3; print(x)
x//=2; print(x)
x**=2; print(x)
x%=100; print(x)
x<<=3; print(x)
x>>=1; print(x)
x&=0xff; print(x)
x|=0x100; print(x)
x^=0x11; print(x)
x/=4; print(x)
def f(*a,**k)->int:return len(a)+len(k)
print(f(*[1],**{"a":1}))
print([1,2][0],{1:2}[1],(1,)[0],"ab"[1:],(lambda:5)())
d={"a":1,**{"b":2}};l=[*d,*[1]]
print(d,l,...,not a,a is not b,a not in[1])
if(n:=5)>3:print(n)
@(lambda f:f)
def g():pass
print(g())
for c in ("1 <> 2", "a ! b", "a ?b", "$x", "a++", "a--", "++a", "a+++b", "a =+ 1", "a === b", "a && b", "a || b", "!a", "a -> b", "a :: b", "x = = 1", "a..b", "a,,b", "(,)", "[,]", "{,}", "{:}", "a.1", "@", "a = b := 1", "a <= = b", "`a`", "a @@ b", "not", "a not b", "a is is b", "print 1", "exec 'x'", "1 if 2", "lambda", "a b", "=", "a = ", "; ;", "*"):
    try:
        exec(c)
        print("accepted", c)
    except SyntaxError:
        print("SyntaxError", c)
