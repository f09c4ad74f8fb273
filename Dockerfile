FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY . .
RUN dotnet publish src/Portal.Web -c Release -r linux-x64 --self-contained false -p:PublishReadyToRun=true -o /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app .
ENV Portal__DataDirectory=/data DOTNET_GCgen0size=0x1000000
VOLUME /data
EXPOSE 5080
ENTRYPOINT ["dotnet", "Portal.Web.dll", "--urls", "http://+:5080"]
